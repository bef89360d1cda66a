/** Lambda behind the fetch queue: an article's page is fetched, read and stored. */
import { fetchArticle } from '../shared/pipeline.ts'
import { queueHandler } from './queue-handler.ts'

export const handler = queueHandler('fetch-article', fetchArticle)
