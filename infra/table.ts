/**
 * Makes a DynamoDB table the way all of ours are made: keys `pk` and `sk`, on demand, encrypted
 * with a key that AWS owns, recoverable to any second of the last 35 days unless they can be made
 * again, and kept when the stack goes unless the deployment says otherwise.
 */
import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'

interface TableProps {
  /** Keep the table, and refuse to delete it, when the stack is deleted. */
  readonly keep: boolean
  /** Attribute with the second (Unix time) after which DynamoDB removes a row. */
  readonly expiry?: string
  readonly index?: IndexProps
  /** Whether any second of the last 35 days can be brought back; costs as much as the storage. */
  readonly recoverable?: boolean
}

interface IndexProps {
  /** An index `due` has the keys `duePk` and `dueSk`; rows without them are not in it. */
  readonly name: string
  /** `keys`: the index says which rows, `get` reads them. Every byte projected is written twice. */
  readonly projects: 'keys' | readonly string[]
}

/** Adds a table, with one index at most. */
export function addTable(scope: Construct, id: string, props: TableProps): Table {
  const table = new Table(scope, id, {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.DEFAULT,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: props.recoverable ?? true },
    deletionProtection: props.keep,
    removalPolicy: props.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(props.expiry === undefined ? {} : { timeToLiveAttribute: props.expiry }),
  })
  if (props.index === undefined) return table
  const { name, projects } = props.index
  table.addGlobalSecondaryIndex({
    indexName: name,
    partitionKey: { name: `${name}Pk`, type: AttributeType.STRING },
    sortKey: { name: `${name}Sk`, type: AttributeType.STRING },
    ...projection(projects),
  })
  return table
}

function projection(projects: IndexProps['projects']) {
  if (projects === 'keys') return { projectionType: ProjectionType.KEYS_ONLY }
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projects] }
}
