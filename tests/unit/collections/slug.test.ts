import { describe, expect, it } from 'vitest'

import { safeName } from '../../../media/upload'
import { SLUG, toSlug } from '../../../collections/fields/slug'

describe('slug of a title', () => {
  it.each([
    ['慈氏塔', 'ci-shi-ta'],
    ['粤汉铁路（岳州）工人运动陈列馆', 'yue-han-tie-lu-yue-zhou-gong-ren-yun-dong-chen-lie-guan'],
    ['岳阳楼5A景区', 'yue-yang-lou-5a-jing-qu'],
    ['绿色女士', 'lv-se-nv-shi'],
    ['Yueyang Confucian Temple', 'yueyang-confucian-temple'],
    ['The People’s Café', 'the-peoples-cafe'],
    ['“文化和自然遗产日”，2022！', 'wen-hua-he-zi-ran-yi-chan-ri-2022'],
    ['ＡＢＣ１２', 'abc12'],
  ])('%s → %s', (title, slug) => expect(toSlug(title)).toBe(slug))

  it('is empty where nothing can be said in ASCII', () => {
    expect(toSlug('！？……')).toBe('')
    expect(toSlug('🎉')).toBe('')
  })

  it('ends at a syllable when it is long', () => {
    const slug = toSlug('长'.repeat(80))
    expect(slug.length).toBeLessThanOrEqual(96)
    expect(slug).toMatch(SLUG)
    expect(slug.endsWith('chang')).toBe(true)
    expect(toSlug('a'.repeat(200))).toHaveLength(96)
  })

  it.each(['a b', 'A', '-a', 'a-', 'a--b', '慈', 'a/b', ''])('refuses %j as a slug', (slug) =>
    expect(SLUG.test(slug)).toBe(false),
  )
})

describe('name of an uploaded file', () => {
  it('is readable, safe and nobody else’s', () => {
    const name = safeName('../../慈氏塔 (1).PNG', 'image/png')
    expect(name).toMatch(/^ci-shi-ta-1-[0-9a-f]{12}\.png$/)
    expect(safeName('../../慈氏塔 (1).PNG', 'image/png')).not.toBe(name)
  })

  it('takes the extension from the type, and a word where the name says nothing', () => {
    expect(safeName('x.php', 'image/jpeg')).toMatch(/^x-[0-9a-f]{12}\.jpg$/)
    expect(safeName('？.svg', 'image/webp')).toMatch(/^file-[0-9a-f]{12}\.webp$/)
  })
})
