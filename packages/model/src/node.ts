export { readApprovals } from './approval/read-approvals.ts'
export { readCommune } from './commune/read-commune.ts'
