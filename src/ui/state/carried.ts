/** A shared file carries its project in the page itself, and is for reading only. */

export const projectElement = 'dramatis-project';

/** Null on the page of a server. */
export function carriedProject(): unknown {
  const text = document.getElementById(projectElement)?.textContent;
  return text ? JSON.parse(text) : null;
}

export function isReadOnly(): boolean {
  return typeof document !== 'undefined' && document.getElementById(projectElement) !== null;
}
