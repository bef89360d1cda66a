/**
 * What `cdk synth` and `cdk deploy` run (cdk.json): the stack, with the feeds of feeds.txt and the
 * options given as context (`-c alarmEmail=...` or cdk.json). docs/DEPLOY.md lists the options.
 */
import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { DatelineStack } from './dateline-stack.ts'
import { parseFeedList } from './feed-list.ts'
import { readOptions } from './options.ts'

const app = new App()
const feeds = parseFeedList(readFileSync(new URL('../feeds.txt', import.meta.url), 'utf8'))

new DatelineStack(app, 'Dateline', {
  dateline: { feeds, ...readOptions((name) => app.node.tryGetContext(name)) },
})
app.synth()
