/** Words of the dialog that asks for the password again. */
export const proof = {
  zh: {
    proofTitle: '确认是您本人',
    proofWhy: '距上次输入密码已有一段时间。请再次输入密码，确认后将继续办理，已填写的内容不会丢失。',
    proofPassword: '密码',
    proofCode: '验证码',
    proofCodeHint: '验证器应用显示的 6 位数字，或一个备用码。',
    proofGo: '确认并继续',
    proofCancel: '取消',
    proofUntil: '身份确认有效至 {{at}}。',
    proofNeeded: '签署时需要再次输入密码。',
  },
  en: {
    proofTitle: 'Show that it is you',
    proofWhy:
      'You entered your password some time ago. Enter it again to go on; nothing that you have typed is lost.',
    proofPassword: 'Password',
    proofCode: 'Code',
    proofCodeHint: 'The 6 digits that your authenticator shows, or a recovery code.',
    proofGo: 'Confirm and go on',
    proofCancel: 'Cancel',
    proofUntil: 'Your identity is confirmed until {{at}}.',
    proofNeeded: 'Signing will ask for your password again.',
  },
}
