export function parseSentence(): void {}
