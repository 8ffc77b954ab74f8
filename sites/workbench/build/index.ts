export { writeDesk, type WriteDeskOptions } from './write-desk.ts'
