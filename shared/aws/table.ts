/**
 * The port `Table` on one DynamoDB table with string keys `pk` and `sk`; index `due` has the keys
 * `duePk` and `dueSk`. Standard single-item calls only, so that any DynamoDB-compatible engine
 * serves (docs/ARCHITECTURE.md, "Portable").
 *
 * A conditional `put` may answer false although it wrote: when the answer to a first attempt is
 * lost, the SDK's second attempt meets its own row. Callers read again and find what they wanted.
 */
import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  BatchWriteItemCommand,
  type BatchWriteItemCommandOutput,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb'
import { DatelineError } from '../errors.ts'
import type { Condition, Item, Key, Table, TablePage, TableQuery } from '../ports.ts'
import { marshalItem, unmarshalItem } from './attribute-values.ts'
import { asServiceError, chunksOf, errorName, sendUntilTaken } from './retry.ts'

/** BatchWriteItem takes this many rows, BatchGetItem that many. */
const BATCH = 25
const READ_BATCH = 100

interface Where {
  readonly client: DynamoDBClient
  readonly tableName: string
}

/** Opens a table. Its methods throw `table-unavailable`, and `bad-cursor` for a foreign `after`. */
export function dynamoTable(where: Where): Table {
  return {
    get: (key) => guarded(where, () => getRow(where, key)),
    getAll: (keys) => guarded(where, () => getRows(where, keys)),
    put: (item, condition) => guarded(where, () => putRow(where, item, condition)),
    putAll: (items) => guarded(where, () => putRows(where, items)),
    remove: (key) => guarded(where, () => removeRow(where, key)),
    query: (query) => guarded(where, () => queryRows(where, query)),
    scan: (options) => guarded(where, () => scanRows(where, options)),
  }
}

async function guarded<T>(where: Where, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (thrown) {
    throw asServiceError(thrown, 'table-unavailable', `table ${where.tableName}`)
  }
}

async function getRow({ client, tableName }: Where, key: Key): Promise<Item | undefined> {
  const answer = await client.send(
    new GetItemCommand({
      TableName: tableName,
      Key: marshalItem({ pk: key.pk, sk: key.sk }),
      ConsistentRead: true,
      ReturnConsumedCapacity: 'TOTAL',
    }),
  )
  return answer.Item === undefined ? undefined : unmarshalItem(answer.Item)
}

async function getRows(where: Where, keys: readonly Key[]): Promise<readonly Item[]> {
  // A batch that names one key twice is refused whole.
  const distinct = new Map(keys.map(({ pk, sk }) => [JSON.stringify([pk, sk]), { pk, sk }]))
  const found: Item[] = []
  for (const chunk of chunksOf([...distinct.values()], READ_BATCH)) {
    const left = await sendUntilTaken(chunk, async (some) => {
      const batch = await getBatch(where, some)
      found.push(...batch.items)
      return batch.left
    })
    if (left.length > 0) {
      throw new DatelineError('table-unavailable', `${left.length} rows of a batch stay unread`)
    }
  }
  return found
}

async function getBatch({ client, tableName }: Where, keys: readonly Key[]) {
  const answer: BatchGetItemCommandOutput = await client.send(
    new BatchGetItemCommand({
      RequestItems: { [tableName]: { Keys: keys.map(({ pk, sk }) => marshalItem({ pk, sk })) } },
      ReturnConsumedCapacity: 'TOTAL',
    }),
  )
  return {
    items: (answer.Responses?.[tableName] ?? []).map(unmarshalItem),
    left: (answer.UnprocessedKeys?.[tableName]?.Keys ?? []).map(unmarshalItem),
  }
}

async function putRow({ client, tableName }: Where, item: Item, condition?: Condition) {
  try {
    await client.send(
      new PutItemCommand({
        TableName: tableName,
        Item: marshalItem(item),
        ReturnConsumedCapacity: 'TOTAL',
        ...expressionOf(condition),
      }),
    )
    return true
  } catch (thrown) {
    if (errorName(thrown) === 'ConditionalCheckFailedException') return false
    throw thrown
  }
}

function expressionOf(condition: Condition | undefined) {
  if (condition === undefined) return {}
  if (condition === 'absent') return { ConditionExpression: 'attribute_not_exists(pk)' }
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': { N: String(condition.version) } },
  }
}

async function putRows(where: Where, items: readonly Item[]): Promise<void> {
  // A batch that names one key twice is refused whole; the last row of a key is the one meant.
  const rows = new Map(items.map((item) => [JSON.stringify([item.pk, item.sk]), item]))
  for (const chunk of chunksOf([...rows.values()], BATCH)) await putBatch(where, chunk)
}

async function putBatch({ client, tableName }: Where, items: readonly Item[]): Promise<void> {
  const requests = items.map((item): WriteRequest => ({ PutRequest: { Item: marshalItem(item) } }))
  const left = await sendUntilTaken(requests, async (some) => {
    const answer: BatchWriteItemCommandOutput = await client.send(
      new BatchWriteItemCommand({
        RequestItems: { [tableName]: [...some] },
        ReturnConsumedCapacity: 'TOTAL',
      }),
    )
    return answer.UnprocessedItems?.[tableName] ?? []
  })
  if (left.length > 0) {
    throw new DatelineError('table-unavailable', `${left.length} rows of a batch stay unprocessed`)
  }
}

async function removeRow({ client, tableName }: Where, key: Key): Promise<void> {
  await client.send(
    new DeleteItemCommand({
      TableName: tableName,
      Key: marshalItem({ pk: key.pk, sk: key.sk }),
      ReturnConsumedCapacity: 'TOTAL',
    }),
  )
}

async function queryRows({ client, tableName }: Where, query: TableQuery): Promise<TablePage> {
  // DynamoDB refuses bounds that enclose nothing; the answer is plain.
  if (query.from !== undefined && query.to !== undefined && query.from > query.to) {
    return { items: [], capacity: 0 }
  }
  const answer = await client.send(
    new QueryCommand({
      TableName: tableName,
      ConsistentRead: query.index === undefined && query.eventual !== true,
      ScanIndexForward: query.order !== 'descending',
      ReturnConsumedCapacity: 'TOTAL',
      ...(query.index === undefined ? {} : { IndexName: query.index }),
      ...(query.limit === undefined ? {} : { Limit: query.limit }),
      ...(query.after === undefined ? {} : { ExclusiveStartKey: decodeKey(query.after) }),
      ...keyConditionOf(query),
    }),
  )
  const last = answer.LastEvaluatedKey
  return {
    items: (answer.Items ?? []).map(unmarshalItem),
    capacity: answer.ConsumedCapacity?.CapacityUnits ?? 0,
    ...(last === undefined ? {} : { next: encodeKey(last) }),
  }
}

async function scanRows(
  { client, tableName }: Where,
  { after, limit }: Pick<TableQuery, 'after' | 'limit'>,
): Promise<TablePage> {
  const answer = await client.send(
    new ScanCommand({
      TableName: tableName,
      ConsistentRead: true,
      ReturnConsumedCapacity: 'TOTAL',
      ...(limit === undefined ? {} : { Limit: limit }),
      ...(after === undefined ? {} : { ExclusiveStartKey: decodeKey(after) }),
    }),
  )
  const last = answer.LastEvaluatedKey
  return {
    items: (answer.Items ?? []).map(unmarshalItem),
    capacity: answer.ConsumedCapacity?.CapacityUnits ?? 0,
    ...(last === undefined ? {} : { next: encodeKey(last) }),
  }
}

function keyConditionOf({ index, pk, from, to }: TableQuery): Partial<QueryCommandInput> {
  const names = index === undefined ? ['pk', 'sk'] : [`${index}Pk`, `${index}Sk`]
  const values: Record<string, AttributeValue> = { ':pk': { S: pk } }
  if (from !== undefined) values[':from'] = { S: from }
  if (to !== undefined) values[':to'] = { S: to }
  const bounds = boundsOf(from, to)
  return {
    KeyConditionExpression: bounds === undefined ? '#pk = :pk' : `#pk = :pk AND ${bounds}`,
    ExpressionAttributeNames: {
      '#pk': names[0] ?? 'pk',
      ...(bounds === undefined ? {} : { '#sk': names[1] ?? 'sk' }),
    },
    ExpressionAttributeValues: values,
  }
}

function boundsOf(from: string | undefined, to: string | undefined): string | undefined {
  if (from !== undefined && to !== undefined) return '#sk BETWEEN :from AND :to'
  if (from !== undefined) return '#sk >= :from'
  return to === undefined ? undefined : '#sk <= :to'
}

/** All keys are strings: `{pk: {S: 'x'}}` -> base64url of `{"pk":"x"}`. */
function encodeKey(key: Readonly<Record<string, AttributeValue>>): string {
  const plain = Object.fromEntries(Object.entries(key).map(([name, value]) => [name, value.S]))
  return Buffer.from(JSON.stringify(plain)).toString('base64url')
}

function decodeKey(text: string): Record<string, AttributeValue> {
  const refused = (cause?: unknown) =>
    new DatelineError('bad-cursor', `not a position in a table: ${text.slice(0, 80)}`, { cause })
  let plain: unknown
  try {
    plain = JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch (thrown) {
    throw refused(thrown)
  }
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) throw refused()
  const entries = Object.entries(plain)
  if (entries.length === 0 || entries.some(([, value]) => typeof value !== 'string')) {
    throw refused()
  }
  return Object.fromEntries(entries.map(([name, value]) => [name, { S: String(value) }]))
}
