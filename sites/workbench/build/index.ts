export { writeDesk, type WriteDeskOptions, type WrittenDesk } from './write-desk.ts'
