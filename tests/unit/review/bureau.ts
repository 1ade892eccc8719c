import {
  administratorsOf,
  advanceAccount,
  decideAccount,
  isAdoption,
  ledgerVerifier,
  NO_ACCOUNT,
  subjectOf,
  type AccountCommand,
  type AccountState,
  type Caller,
  type Draft,
  type Hash,
  type Ruling,
  type Sealed,
} from '@baling/three-review/core'

import { hash, person, World } from './world'

export const boss = person('boss', 'admin')
export const deputy = person('deputy', 'admin')
export const third = person('third', 'admin')
export const clerk = person('clerk', 'editor')

const CREDENTIAL = hash('a password')

interface Wanted {
  roles?: readonly string[]
  disabled?: boolean
  /** Stands for name, post, department and address. */
  words?: string
  credential?: Hash
}

/** A ledger with accounts: what the store does, without a database. */
export class Bureau extends World {
  private readonly accounts = new Map<string, AccountState>()

  account(id: string): AccountState {
    return this.accounts.get(id) ?? NO_ACCOUNT
  }

  appendAccount(draft: Draft, id: string): Sealed {
    const sealed = this.seal(draft, subjectOf('users', id), this.account(id).position)
    this.accounts.set(id, advanceAccount(this.account(id), sealed))
    return sealed
  }

  judge(id: string, command: AccountCommand, caller: Caller | 'system'): Ruling {
    return decideAccount(this.account(id), command, {
      account: id,
      caller,
      administrators: administratorsOf(this.accounts),
      founding: this.chain.every(({ entry }) => isAdoption(entry)),
    })
  }

  /** Asks the rule and appends what it says. */
  change(id: string, command: AccountCommand, caller: Caller | 'system'): Ruling {
    const ruling = this.judge(id, command, caller)
    if (ruling.ok && 'draft' in ruling) this.appendAccount(ruling.draft, id)
    return ruling
  }

  private stateHash(id: string, { roles, disabled, words }: Wanted): Hash {
    const { now } = this.account(id)
    return roles || disabled !== undefined || words || !now
      ? hash(JSON.stringify([id, roles ?? now?.roles ?? [], disabled ?? now?.disabled ?? false, words ?? '']))
      : now.state
  }

  /** A change of what an account is now. */
  write(id: string, wanted: Wanted, change: Change = 'identity'): AccountCommand {
    const { now } = this.account(id)
    return {
      verb: 'write',
      change,
      state: this.stateHash(id, wanted),
      roles: [...(wanted.roles ?? now?.roles ?? [])],
      disabled: wanted.disabled ?? now?.disabled ?? false,
      person: now?.person ?? id.replace('account', 'person'),
      credential: wanted.credential ?? now?.credential ?? CREDENTIAL,
      initiator: null,
    }
  }

  ask(id: string, wanted: Wanted): AccountCommand {
    const { now } = this.account(id)
    return {
      verb: 'ask',
      change: 'identity',
      state: this.stateHash(id, wanted),
      roles: [...(wanted.roles ?? now?.roles ?? [])],
      disabled: wanted.disabled ?? now?.disabled ?? false,
      credential: wanted.credential ?? null,
    }
  }

  confirm(id: string, credential?: Hash): AccountCommand {
    const { now, pending } = this.account(id)
    return {
      verb: 'confirm',
      request: pending?.hash ?? '',
      credential: credential ?? now?.credential ?? CREDENTIAL,
    }
  }

  drop(id: string): AccountCommand {
    return { verb: 'drop', request: this.account(id).pending?.hash ?? '' }
  }

  /** Opens accounts as the server does. */
  hire(...people: Caller[]): this {
    for (const one of people)
      this.change(one.account, this.write(one.account, { roles: [...one.roles].sort() }, 'opened'), 'system')
    return this
  }
}

type Change = Extract<AccountCommand, { verb: 'write' }>['change']

export const code = (ruling: Ruling): string => {
  if (!ruling.ok) return ruling.code
  return 'draft' in ruling ? ruling.draft.kind : 'existing'
}

/** What is wrong with a ledger, as `seq N why`. */
export const faultsOf = (world: World): string[] => {
  const verifier = ledgerVerifier()
  const faults = [...world.rows().flatMap((row) => verifier.add(row)), ...verifier.end()]
  return faults.map(({ id, problem }) => `${id} ${problem}`)
}

export const staff = () => new Bureau().hire(boss, deputy, clerk)
