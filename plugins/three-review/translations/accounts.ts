/** Words about accounts, and about signatures that a change of one puts in doubt. */
export const accounts = {
  zh: {
    markTitle: '请留意此签署',
    markWhy: '签署前一天之内，参与本次送审的{{by}}曾于 {{at}} 经手此签署人账号的变更（{{change}}）。',

    changeAdopted: '纳入台账',
    changeOpened: '建立账号',
    changeRoles: '角色变更',
    changeIdentity: '资料变更',
    changeDisabled: '停用',
    changeEnabled: '启用',
    changePassword: '密码重设',
    changeTotp: '动态验证码变更',
    changeApiKey: '接口密钥变更',
    changeUndone: '未完成的变更已还原',
  },
  en: {
    markTitle: 'Look at this signature',
    markWhy:
      'Within the day before it, {{by}}, who takes part in this run, had a hand in a change of its signer’s account ({{change}}, {{at}}).',

    changeAdopted: 'taken into the ledger',
    changeOpened: 'account opened',
    changeRoles: 'change of roles',
    changeIdentity: 'change of particulars',
    changeDisabled: 'disabled',
    changeEnabled: 'enabled',
    changePassword: 'new password',
    changeTotp: 'change of one-time codes',
    changeApiKey: 'change of the API key',
    changeUndone: 'unfinished change undone',
  },
}
