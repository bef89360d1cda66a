/**
 * The log stage: the append-only table of what articles say of events, and the index that lists are
 * read from. Nothing in the log expires, and no function that reads the news may delete from it; from
 * the index rows go when their day is long past and they are packed (shared/log/packs.ts). The index holds nothing of its own (`dateline rebuild` makes it from the log), so it is not recoverable
 * to the second: that would cost as much again as keeping it.
 */
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { addTable } from './table.ts'

interface LogProps {
  readonly keepTables: boolean
}

export class Log extends Construct {
  readonly table: Table
  readonly index: Table

  constructor(scope: Construct, id: string, props: LogProps) {
    super(scope, id)
    this.table = addTable(this, 'Table', { keep: props.keepTables })
    this.index = addTable(this, 'Index', {
      keep: props.keepTables,
      expiry: 'expiresAt',
      recoverable: false,
    })
  }
}
