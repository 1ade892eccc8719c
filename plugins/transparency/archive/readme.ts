/** What stands in the archive for whoever opens it. */
export const readmeOf = ({
  origin,
  year,
  isPublic,
}: {
  origin: string
  year: number
  isPublic: boolean
}): string => `# ${origin} ${year}

截至 ${year} 年底（北京时间）的审核台账归档。核验：\`node verify-archive.mjs 归档文件\`（Node 18 以上，无需联网，无需安装）。

The review ledger up to the end of ${year} (Beijing time). To check it: \`node verify-archive.mjs ARCHIVE\` (Node 18 or later, offline, nothing to install).

- entries.ndjson：台账全部记录，每行一条，为所签署的原文；年底之后的记录仅供核对检查点与封存情况。All entries, one a line, the text that was hashed; those after the end of the year are there for the checkpoint and for what was sealed since.
- checkpoint, key：签署的检查点与公钥。公钥须另行从可信渠道取得，以 \`--key\` 给出。The signed checkpoint and the key. Take the key from somebody you trust and give it as \`--key\`.
- candidates.ndjson：送审稿原文。The texts that were signed.
- files/：图片母版与附件，文件名为 SHA-256。Pictures and attachments under their SHA-256.
- texts.ndjson：${isPublic ? '仅含公开的撤稿说明。Public notices of withdrawals alone.' : '姓名、审核意见、理由：内部材料。Names, opinions, reasons: for staff only.'}
- manifest.json, manifest.note：全部文件的哈希，及其签名。Hashes of all files, and their signature.
${isPublic ? '\n公开版：仅含现行发布的内容。The public edition: of texts and files only what is live.\n' : ''}`
