/** A guard, what it is there for, and the test that takes it out and sees something get past. */
interface GuardEntry {
  guard: string
  stops: string
  shown: [file: string, title: string]
  /** What else stops the same, so that it takes both out for something to get past. */
  behind?: string
}

const HERE = 'tests/matrix/guards.test.ts'
const RULE = 'tests/matrix/decide.test.ts'
const rule = (title: string): [string, string] => [RULE, title]
const method: [string, string] = [HERE, 'reports what the adapter’s method lets through without its guard']

/** Every guard of the rule. One that is behind others is there for the clean answer, or for the day they fail. */
export const GUARD_LIST: readonly GuardEntry[] = [
  {
    guard: 'beforeOperation of governed collections',
    stops: 'options that aren’t supported; a duplicate or a restore that loses its authors',
    shown: [HERE, 'reports options and lost authors without beforeOperation'],
  },
  {
    guard: 'lock: beforeOperation, access.update and the adapter',
    stops: 'writes to a document in review',
    shown: [HERE, 'reports every write to a locked document without beforeOperation, access.update'],
  },
  {
    guard: 'lock: the adapter’s look',
    stops: 'writes past Payload’s operations to a document in review',
    shown: [HERE, 'reports writes to a locked document without the adapter’s lock'],
  },
  {
    guard: 'lock: in the where clause of the write',
    stops: 'a write beside a submission',
    shown: [HERE, 'writes beside a submission that comes between look and write without the where clause'],
  },
  {
    guard: 'access.update',
    stops: 'a form that is edited in vain',
    behind: 'beforeOperation and the adapter’s lock',
    shown: [HERE, 'shows a form that can be edited without access.update'],
  },
  {
    guard: 'beforeDelete of governed collections',
    stops: 'deleting what is live, before Payload touches anything of it',
    behind: 'the adapter’s refusal',
    shown: [HERE, 'reports deletes of what is live without both refusals of deletes'],
  },
  {
    guard: 'beforeDelete of media',
    stops: 'deleting what live or reviewed content embeds',
    behind: 'the adapter’s refusal',
    shown: [HERE, 'loses an embedded picture without both refusals of deletes'],
  },
  {
    guard: 'authorship of documents',
    stops: 'an author who signs his own text',
    shown: [HERE, 'reports nobody as author without the recording'],
  },
  {
    guard: 'authorship of media',
    stops: 'an author who signs his own picture',
    shown: [HERE, 'records nobody for a picture without the authorship of media'],
  },
  {
    guard: 'protected collections',
    stops: 'entries, candidates and authors that somebody writes',
    shown: [HERE, 'writes to the review’s own collections without their protection'],
  },
  { guard: 'adapter.create', stops: 'a document without an author', shown: method },
  { guard: 'adapter.updateOne', stops: 'writes without an author, or past the lock', shown: method },
  { guard: 'adapter.updateMany', stops: 'the same, of many', shown: method },
  { guard: 'adapter.deleteOne', stops: 'deleting what is live or in review', shown: method },
  { guard: 'adapter.deleteMany', stops: 'the same, of many', shown: method },
  { guard: 'adapter.createVersion', stops: 'a forged past that a restore brings back', shown: method },
  { guard: 'adapter.updateVersion', stops: 'a past that is rewritten', shown: method },
  { guard: 'adapter.deleteVersions', stops: 'a past that goes while in review', shown: method },
  {
    guard: 'adapter.upsert',
    stops: 'writes to protected collections',
    behind: 'adapter.updateOne, which both databases’ upsert calls',
    shown: method,
  },
  {
    guard: 'refusals at the start',
    stops: 'write paths that no hook sees',
    shown: ['tests/matrix/paths.test.ts', 'is refused at the start, with its name and the cure'],
  },
  {
    guard: 'the account, looked up inside the append',
    stops: 'the signature of somebody who was disabled meanwhile',
    shown: [HERE, 'signs for an account that was disabled or lost its role meanwhile'],
  },
  {
    guard: 'a recent proof of the password',
    stops: 'the signature of whoever finds a session',
    shown: ['tests/int/accounts/auth-proof.test.ts', 'asks for it when the last one is too old'],
  },
  {
    guard: 'the candidate’s bytes, before a signature',
    stops: 'a signature on what isn’t there',
    behind: 'the follower',
    shown: [HERE, 'signs a candidate that was changed without the look at its bytes'],
  },
  {
    guard: 'the follower',
    stops: 'what was changed after it was signed',
    shown: [HERE, 'keeps from the public what was changed, though three have signed it'],
  },
  {
    guard: 'the release',
    stops: 'signatures that are there although they shouldn’t be',
    shown: rule('a release takes three different people who wrote none of it'),
  },
  ...[
    'somebody is signed in',
    'no API key',
    'the role of the stage',
    'the role of an editor',
    'no author signs',
    'no submitter signs',
    'nobody signs two stages',
    'nobody signs two stages under two accounts',
    'the stage is open',
    'the fingerprint is that of the run',
    'a run is open',
    'no second run beside an open one',
    'an author is on record',
    'whoever recalls wrote or submitted it',
    'a rejection has an opinion',
  ].map((check) => ({
    guard: `decide: ${check}`,
    stops: 'what the rule refuses',
    shown: rule(`'${check}'`),
  })),
]
