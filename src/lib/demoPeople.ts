/** The accounts of the demonstration. Four different people edit and sign; a fifth looks after accounts. */
export interface DemoPerson {
  email: string
  role: 'admin' | 'editor' | 'final' | 'first' | 'second'
  name: string
  post: string
  department: string
  personNumber: string
}

export const ADMIN_EMAIL = 'admin@baling.example'

export const PEOPLE: DemoPerson[] = [
  {
    email: 'editor@baling.example',
    role: 'editor',
    name: '陈晓编',
    post: '编辑',
    department: '办公室',
    personNumber: 'D-001',
  },
  {
    email: 'first@baling.example',
    role: 'first',
    name: '李初',
    post: '股室负责人',
    department: '文化遗产股',
    personNumber: 'D-002',
  },
  {
    email: 'second@baling.example',
    role: 'second',
    name: '王复',
    post: '分管副局长',
    department: '局领导班子',
    personNumber: 'D-003',
  },
  {
    email: 'final@baling.example',
    role: 'final',
    name: '赵终',
    post: '局长',
    department: '局领导班子',
    personNumber: 'D-004',
  },
]
