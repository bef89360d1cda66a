/** Lambda behind the extract queue: a stored article's events go to the log. */
import { extractEvents } from '../shared/pipeline.ts'
import { queueHandler } from './queue-handler.ts'

export const handler = queueHandler('extract-events', extractEvents)
