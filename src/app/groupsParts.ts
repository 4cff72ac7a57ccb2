// What stands round a map that is drawn as groups, in one piece.

export { GroupsBar } from '~/panels/groups/GroupsBar.tsx'
export { GroupsNote } from '~/panels/groups/GroupsNote.tsx'
