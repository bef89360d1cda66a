/**
 * Runs a function at a fixed rate through EventBridge Scheduler. The schedule's role may invoke
 * that one function and only for schedules of this account; nothing is tried again, because the
 * next run comes anyway and finds the same work.
 */
import { type Duration, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { Construct } from 'constructs'

interface ScheduleProps {
  readonly target: LambdaFunction
  readonly every: Duration
  readonly description: string
}

/** Adds the schedule `id` with its role beside it. */
export function addSchedule(scope: Construct, id: string, props: ScheduleProps): void {
  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
    description: `Invokes on schedule: ${props.description}`,
  })
  role.addToPolicy(
    new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: [props.target.functionArn],
    }),
  )
  new Schedule(scope, id, {
    description: props.description,
    schedule: ScheduleExpression.rate(props.every),
    target: new LambdaInvoke(props.target, {
      // CDK would add `arn:*` for versions that we do not have.
      role: role.withoutPolicyUpdates(),
      retryAttempts: 0,
    }),
  })
}
