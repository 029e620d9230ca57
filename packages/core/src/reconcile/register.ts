import type { IdentityReason, Statement } from "../model/index.js";
import { identify } from "./identify.js";
import { type IdentityRule, identityRules, type Likeness } from "./likeness.js";

/** Statements with one key. */
interface Node {
  readonly key: string;
  readonly statements: Set<Statement>;
  readonly groups: Group[];
}

interface Member {
  readonly node: Node;
  readonly mark: string | undefined;
}

/** Nodes that a likeness may join. Most groups have one member for good, so the first needs no list. */
interface Group {
  readonly rule: IdentityRule;
  readonly name: string;
  readonly first: Member;
  more: Member[] | undefined;
}

/** Statements that speak of one thing. */
export interface Cluster {
  /** The smallest of the keys. */
  readonly id: string;
  /** In order of their ids. */
  readonly statements: readonly Statement[];
  readonly identity: readonly IdentityReason[];
}

interface Joined {
  readonly nodes: readonly Node[];
  readonly identity: readonly IdentityReason[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The statements of one authority and kind, by what they speak of, with something made of each such cluster.
 *
 * A statement that is added touches only those that are like it, directly or through others, and only what these give
 * is made anew. Joining never parts what another likeness has joined, so the clusters are the same in whatever order
 * statements come and likenesses are looked at.
 */
export class Register<T> {
  readonly #make: (cluster: Cluster) => T;
  readonly #nodes = new Map<string, Node>();
  readonly #groups = new Map<IdentityRule, Map<string, Group>>();
  readonly #made = new Map<string, { readonly nodes: readonly Node[]; readonly result: T }>();
  readonly #clusterOf = new Map<Node, string>();
  readonly #touched = new Set<Node>();

  constructor(make: (cluster: Cluster) => T) {
    this.#make = make;
  }

  add(statement: Statement): void {
    const { key, likenesses } = identify(statement);
    let node = this.#nodes.get(key);
    if (node) {
      for (const likeness of likenesses) if (!has(node, likeness)) this.#link(node, likeness);
    } else {
      node = { key, statements: new Set(), groups: [] };
      this.#nodes.set(key, node);
      for (const likeness of likenesses) this.#link(node, likeness);
    }
    node.statements.add(statement);
    this.#touched.add(node);
  }

  #link(node: Node, { rule, group: name, mark }: Likeness): void {
    let named = this.#groups.get(rule);
    if (!named) {
      named = new Map();
      this.#groups.set(rule, named);
    }
    let group = named.get(name);
    if (!group) {
      group = { rule, name, first: { node, mark }, more: undefined };
      named.set(name, group);
    } else if (group.more) group.more.push({ node, mark });
    else group.more = [{ node, mark }];
    node.groups.push(group);
  }

  /** Has what the statement's cluster gives made anew, because something about its document changed. */
  touch(statement: Statement): void {
    const node = this.#nodes.get(identify(statement).key);
    if (node) this.#touched.add(node);
  }

  /** What was made of each cluster, in no order. */
  results(): T[] {
    const nodes = this.#neighbours();
    this.#touched.clear();
    for (let joined = this.#join(nodes); ; joined = this.#join(nodes)) {
      if (joined.absorbed.length > 0) {
        // a cluster that stood aside belongs to one of these: it is looked at anew as well
        for (const id of joined.absorbed) for (const node of this.#made.get(id)!.nodes) nodes.add(node);
        continue;
      }
      for (const node of nodes) this.#made.delete(this.#clusterOf.get(node) ?? "");
      for (const cluster of joined.clusters) this.#keep(cluster);
      return [...this.#made.values()].map(({ result }) => result);
    }
  }

  #keep({ nodes, identity }: Joined): void {
    const id = nodes[0]!.key;
    for (const node of nodes) this.#clusterOf.set(node, id);
    const statements = nodes.flatMap((node) => [...node.statements]).sort((a, b) => compareText(a.id, b.id));
    this.#made.set(id, { nodes, result: this.#make({ id, statements, identity }) });
  }

  /** The nodes touched, and the clusters of those that share a group with one. */
  #neighbours(): Set<Node> {
    const nodes = new Set(this.#touched);
    const take = (node: Node): void => {
      const id = this.#clusterOf.get(node);
      if (id !== undefined && !nodes.has(node)) for (const one of this.#made.get(id)!.nodes) nodes.add(one);
    };
    for (const node of this.#touched) {
      const id = this.#clusterOf.get(node);
      if (id !== undefined) for (const one of this.#made.get(id)!.nodes) nodes.add(one);
      for (const { first, more } of node.groups)
        if (more) {
          take(first.node);
          for (const other of more) take(other.node);
        }
    }
    return nodes;
  }

  /** Joins nodes that are alike. Other clusters stand aside as they are; those that turn out to belong here are told. */
  #join(nodes: ReadonlySet<Node>): { readonly clusters: Joined[]; readonly absorbed: string[] } {
    const aside = (node: Node): Node | undefined =>
      nodes.has(node) ? undefined : this.#nodes.get(this.#clusterOf.get(node)!);
    const partition = new Partition(aside);
    const ordered = [...nodes].sort((a, b) => compareText(a.key, b.key));
    const groups = [...new Set(ordered.flatMap((node) => node.groups))].filter(
      ({ more }) => more !== undefined,
    );
    for (let changed = true; changed; ) {
      changed = false;
      for (const group of groups)
        for (const set of divide(group, partition)) if (partition.unite(set)) changed = true;
    }
    const joined = new Map<Node, Node[]>();
    for (const node of ordered) {
      const root = partition.find(node);
      const cluster = joined.get(root);
      if (cluster) cluster.push(node);
      else joined.set(root, [node]);
    }
    const absorbed = partition.aside.filter((node) => joined.has(partition.find(node))).map(({ key }) => key);
    if (absorbed.length > 0) return { clusters: [], absorbed };
    const identities = explain(groups, partition, new Partition(aside));
    return {
      clusters: [...joined].map(([root, cluster]) => ({
        nodes: cluster,
        identity: identities.get(root) ?? [],
      })),
      absorbed,
    };
  }
}

/** Which nodes are joined. Nodes that stand aside are joined as they were, each cluster by its first node. */
class Partition {
  readonly #parents = new Map<Node, Node>();
  readonly #aside: (node: Node) => Node | undefined;
  /** The first nodes of clusters that stand aside, as far as they were met. */
  readonly aside: Node[] = [];

  constructor(aside: (node: Node) => Node | undefined) {
    this.#aside = aside;
  }

  find(node: Node): Node {
    const parent = this.#parents.get(node);
    if (parent === undefined) {
      const first = this.#aside(node);
      if (first !== undefined && first !== node) return this.find(first);
      if (first !== undefined) this.aside.push(first);
      this.#parents.set(node, node);
      return node;
    }
    let root = parent;
    for (let next = this.#parents.get(root)!; next !== root; next = this.#parents.get(root)!) root = next;
    this.#parents.set(node, root);
    return root;
  }

  unite(nodes: readonly Node[]): boolean {
    const first = this.find(nodes[0]!);
    let changed = false;
    for (const node of nodes) {
      const root = this.find(node);
      if (root === first) continue;
      this.#parents.set(root, first);
      changed = true;
    }
    return changed;
  }
}

const membersOf = ({ first, more }: Group): readonly Member[] => (more ? [first, ...more] : [first]);

function has(node: Node, { rule, group: name, mark }: Likeness): boolean {
  return node.groups.some(
    (group) =>
      group.rule === rule &&
      group.name === name &&
      membersOf(group).some((member) => member.node === node && member.mark === mark),
  );
}

/** For each cluster the rules that it takes to join it, the strictest first, with the keys that they join. */
function explain(
  groups: readonly Group[],
  joined: Partition,
  partition: Partition,
): Map<Node, IdentityReason[]> {
  const identities = new Map<Node, IdentityReason[]>();
  for (const rule of identityRules) {
    // what is apart before the rule, so that the order of its groups does not matter
    const sets = groups
      .filter((group) => group.rule === rule)
      .flatMap((group) => divide(group, joined))
      .filter((set) => set.some((node) => partition.find(node) !== partition.find(set[0]!)));
    const keys = new Map<Node, Set<string>>();
    for (const set of sets) {
      const root = joined.find(set[0]!);
      const all = keys.get(root) ?? new Set();
      for (const { key } of set) all.add(key);
      keys.set(root, all);
    }
    for (const set of sets) partition.unite(set);
    for (const [root, all] of keys) {
      const reasons = identities.get(root) ?? [];
      reasons.push({ rule, keys: [...all].sort(compareText) });
      identities.set(root, reasons);
    }
  }
  return identities;
}

/**
 * The sets of nodes in a group that are one thing: all of them where the marked ones are, else those with the same mark.
 * What is in no set with others stays as it is.
 */
function divide(group: Group, partition: Partition): Node[][] {
  const members = membersOf(group);
  const byMark = new Map<string, Node[]>();
  for (const { node, mark } of members) {
    if (mark === undefined) continue;
    const same = byMark.get(mark);
    if (same) same.push(node);
    else byMark.set(mark, [node]);
  }
  const things = new Set([...byMark.values()].map(([first]) => partition.find(first!)));
  return things.size <= 1 ? [members.map(({ node }) => node)] : [...byMark.values()];
}
