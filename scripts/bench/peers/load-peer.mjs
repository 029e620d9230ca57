// Copied beside the installed peers, so that their names are resolved there.
export const loadPeer = (name) => import(name);
