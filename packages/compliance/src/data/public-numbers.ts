/**
 * Numbers that anyone may print: emergency (112 to 115), children (111), public information (1022) and the reports of
 * spam and scam calls (156, 5656), as these services themselves publish them; read November 2026.
 */
export const nationalNumbers: readonly string[] = ['111', '112', '113', '114', '115', '1022', '156', '5656']
