/** Why a file can't be taken, in both languages. */
export class Unacceptable extends Error {
  override name = 'Unacceptable'

  constructor(
    readonly zh: string,
    readonly en: string,
    options?: ErrorOptions,
  ) {
    super(en, options)
  }
}

/** A file that is two things at once: what shows it as one may run it as the other. */
export const twoInOne = () =>
  new Unacceptable(
    '文件中夹带了另一种格式的内容，不能上传。请用原软件重新导出。',
    'The file carries content of another format with it. Export it anew from the program that made it.',
  )

export const damaged = (cause?: unknown) =>
  new Unacceptable('文件已损坏或不完整。', 'The file is damaged or not complete.', { cause })
