import type { Project } from '../project/project.ts'

/** Whether two projects say the same; of their pictures the names tell. */
export function isSameProject(one: Project, other: Project): boolean {
  return textOf(one) === textOf(other)
}

function textOf({ pictures, ...project }: Project): string {
  return JSON.stringify([project, Object.keys(pictures)])
}
