import { describe, expect, it } from 'vitest'

import { deviceOf } from '../../../collections/admin/account/device'
import { allRules, brokenRule, MAX_LENGTH, MIN_LENGTH, ruleWords } from '../../../collections/Users/rules'

const owner = { name: '李初', email: 'chuli@wlj.yyl.example', personNumber: 'YYL-0042' }
const broken = (password: string) => brokenRule(password, owner)

describe('a new password', () => {
  it.each([
    '洞庭渔火 nine boats',
    'correct horse battery',
    'klarinette-ostwind-42',
    'x9$kQ2!vLm',
    '一二三四五六七八九山水之间',
    'tower of the lake 1045',
  ])('%s is good', (password) => {
    expect(broken(password)).toBeNull()
  })

  it('is counted in characters, not in their parts', () => {
    const fish = '𩽾𩾌𩽾鲤鲫鲢鳙青草鳊'
    expect([...fish]).toHaveLength(MIN_LENGTH)
    expect(broken(fish)).toBeNull()
    expect(broken([...fish].slice(1).join(''))).toBe('short')
    const long = Array.from({ length: MAX_LENGTH }, (_, n) => String.fromCodePoint(0x4e00 + ((n * 7) % 997)))
    expect(broken(long.join(''))).toBeNull()
    expect(broken([...long, '岳'].join(''))).toBe('long')
  })

  it.each([
    ['a name', '我叫李初，管初审的人'],
    ['the name of an address', 'the CHULI of the lake'],
    ['a person number', 'number yyl-0042 it is'],
    ['its full-width form', 'ｃｈｕｌｉ ｏｆ ｔｈｅ ｌａｋｅ'],
  ])('with what is known of its owner is refused: %s', (_, password) => {
    expect(broken(password)).toBe('personal')
  })

  it('may have what is too short to be known by', () => {
    expect(brokenRule('ab tower of the lake', { name: 'Ab', email: 'ab@x.example' })).toBeNull()
    expect(brokenRule('tower of the lake', {})).toBeNull()
  })

  it.each([
    ['the first of every list', 'password123'],
    ['with other signs', 'P@ssw0rd!!!!'],
    ['digits alone', '2026112520261125'],
    ['a sequence', 'abcdefghijkl'],
    ['backwards', 'lkjihgfedcba'],
    ['one character', 'zzzzzzzzzzzz'],
    ['a repetition', 'abcabcabcabc'],
    ['a row of keys', 'qwertyuiop12'],
    ['a word of this house', 'yueyanglou2026'],
  ])('that everybody tries first is refused: %s', (_, password) => {
    expect(broken(password)).toBe('common')
  })

  it('breaks rules that are all told, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const told = allRules(language)
      for (const rule of ['short', 'long', 'personal', 'common', 'last'] as const)
        expect(told).toContain(ruleWords(rule, language))
      expect(new Set(told).size).toBe(5)
    }
  })
})

describe('a device', () => {
  const CHROME =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36'
  it.each([
    [CHROME, 'Chrome · Linux'],
    [`${CHROME.replace('X11; Linux x86_64', 'Windows NT 10.0; Win64; x64')} Edg/140.0`, 'Edge · Windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Version/17.0 Safari/605.1.15', 'Safari · macOS'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0 Safari', 'WeChat · iOS'],
    ['curl/8.5.0', 'curl/8.5.0'],
    [null, null],
  ])('%s', (agent, words) => {
    expect(deviceOf(agent)).toBe(words)
  })
})
