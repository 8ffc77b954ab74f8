import { listedPlaces } from '../../data/listed-places.ts'
import { fold } from '../../fold.ts'
import { isHistoric, isPlace } from '../surroundings.ts'

/** Whether words built like a name are a place, alone or in a list. */
export const isListedPlace = (value: string): boolean => isPlace(value) || listedPlaces.has(fold(value))

export const isNobody = (value: string): boolean => isHistoric(value) || isListedPlace(value)
