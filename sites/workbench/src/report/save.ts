import { saveFile } from '../shell/save-file.ts'
import type { FileToSave } from './file-to-save.ts'

export const save = ({ name, type, content }: FileToSave): void => saveFile(name, content, type)
