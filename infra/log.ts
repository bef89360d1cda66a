/**
 * The log stage: the append-only table of mentions, events and revisions. Nothing here expires,
 * and no function may delete from it. The index `month` is what lists are read from.
 */
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { cardAttributes } from '../shared/settings.ts'
import { addTable } from './table.ts'

interface LogProps {
  readonly keepTables: boolean
}

export class Log extends Construct {
  readonly table: Table

  constructor(scope: Construct, id: string, props: LogProps) {
    super(scope, id)
    this.table = addTable(this, 'Table', {
      keep: props.keepTables,
      index: { name: 'month', projects: cardAttributes },
    })
  }
}
