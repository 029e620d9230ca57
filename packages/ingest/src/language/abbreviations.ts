/** German and English abbreviations whose full stop ends no sentence, without that stop, lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  `abb abs abt adj allg anm art aufl ausg az bd beispielsw bes bez bspw bsp bzgl bzw ca co d dat dez dgl dipl dr
  ebd ehem eig einschl etc ev evtl f feb ff fr ggf gez gem geb hdsg hg hl hr hrsg i inkl ing inst jan jhd jh jr jun kath kfm kl kom
  koop lfd lic lt ltd m mag max mdb mdl min mind mio mo mr mrd mrs ms mtl n nat nds no nov nr o oberbgm okt org phil
  pkt pl plz prof rd rer resp s sa sen sept sog sonst so st staatl std stellv stv str tel telef u ua übers usf usw v vgl vol
  vors z zit zt zzgl inc e.g i.e vs fig dept`
    .split(/\s+/)
    .filter(Boolean),
);
