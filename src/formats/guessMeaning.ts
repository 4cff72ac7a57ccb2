// What the users of each program call the columns: the nearer the front, the surer.
import { languageTag } from '~/map/languageTag.ts'
import { type ColumnPlan, inLanguages, type Meaning, ofEvidence } from './meaning.ts'

type Names = { readonly [M in Meaning]?: string }

/** Names without spaces, marks and case, parted by spaces, the surest first. */
const ofRelations: Names = {
  from: `from fromid startid sourceid source src sourcenode sourcename actor1 actora actor1name node1 nodea donor payer lender owner member employee sender
    origin tail sidea statea country1 subject ego fromnodeid fromname fromentity entity1id entity1 entity1name follower
    user1 person1 name1 vertex1 statename1 state1 stateabb1 stabb1 ccode1 id1 from_node fromnode fromactor von de out откого от откуда участник1 субъект кто отправитель инициатор источник кімнен кімненқайдан субъектінің`,
  to: `to toid endid targetid target dst dest destination targetnode targetname actor2 actorb actor2name node2 nodeb
    party beneficiary borrower asset employer receiver recipient sideb stateb country2 object alter head tonodeid toname toentity
    entity2id entity2 entity2name followee followed user2 person2 name2 vertex2 statename2 state2 stateabb2 stabb2 ccode2 id2 to_node tonode toactor nach vers in кому ккому кого куда участник2 объект цель получатель адресат приемник кімге`,
  kind: `kind relation relationship relationtype relationshiptype interaction edgetype tietype linktype predicate tie
    type label labele verb category class eventtype connectiontype edgelabel edge видсвязи типсвязи вид тип отношение связь байланыстүрі түрі қатынас`,
  sign: 'sign signed polarity valence sentiment intensity goldstein goldsteinscale знак таңба',
  label: `label edgelabel name title caption eventtext description sharedinteraction подпись надпись описание название сипаттама`,
  when: 'when date eventdate sqldate datetime relationshipdate relationshipdateutc day year time timestamp period donationdate дата когда год күні уақыты жылы',
  begin:
    'begin start startdate begindate datefrom styear dyadstyear since validfrom startyear beginyear fromdate fromyear начало датаначала басы басталуы',
  end: 'end enddate dateto dyadendyear until validto endyear todate toyear finish конец датаокончания соңы аяқталуы',
  strength:
    'strength weight edgeweight linkweight tieweight rating value count amount amountusd amounteur donationeur frequency freq n вес сила сумма салмақ күші',
  direction:
    'mutual direction directed undirected reciprocal edgedirection arrows type взаимно взаимность направление өзара бағыты',
  id: 'id edgeid relationid tieid eventid globaleventid eventidcnty key uid suid linkid ид',
  basis: 'basis основание негіз негізі',
  source: 'source sources reference citation cite url link sourceurl evidence publication источник ссылка дереккөз',
  locator: 'locator page pages paragraph para страница абзац бет',
  by: 'by claimedby saidby accordingto speaker кемсказано ктоговорит айтқан',
  quote: 'quote quotation цитата дәйексөз',
  note: 'note notes comment comments remark примечание комментарий ескерту',
}
const ofActors: Names = {
  id: 'id nodeid actorid key node uid suid vertexid ид',
  name: `name label fullname displayname title actor node person vertex caption sharedname имя название участник наименование актор аты атауы desc`,
  short: 'short shortname abbreviation abbr acronym shortlabel краткоеназвание сокращение қысқаша',
  type: 'type kind category class elementtype labelv labels label schema actortype entitytype тип вид категория түрі',
  role: 'role position office jobtitle job occupation function должность роль қызметі рөлі',
  summary: 'summary description desc bio about notes note описание сведения сипаттама',
  aliases: 'aliases alias aka alsoknownas othernames alternatenames псевдонимы другиеназвания басқаатаулары',
  x: 'x posx xpos',
  y: 'y posy ypos',
}

const lists = { relations: ranks(ofRelations), actors: ranks(ofActors) }

function ranks(names: Names): ReadonlyMap<string, readonly (readonly [Meaning, number])[]> {
  const found = new Map<string, (readonly [Meaning, number])[]>()
  for (const [meaning, text = ''] of Object.entries(names) as [Meaning, string][]) {
    text.split(/\s+/).forEach((name, rank) => {
      const place = found.get(name) ?? []
      place.push([meaning, rank])
      found.set(name, place)
    })
  }
  return found
}

/** What a column called so may mean, the surest first. `~from`, `Source Name`, `:START_ID`, `name:ru`, `quote 2`. */
export function meaningsOf(name: string, use: 'relations' | 'actors'): readonly (readonly [ColumnPlan, number])[] {
  // Neo4j's imports: `personId:ID`, `:END_ID(Person)`.
  if (use === 'actors' && /:ID(?:\([^)]*\))?$/.test(name)) return [[{ means: 'id' }, 0]]
  const { bare, language, piece } = partsOf(name.replace(/(?<=^:[A-Z_]+)\([^)]*\)$/, ''))
  const found = lists[use].get(bare) ?? []
  return found.flatMap(([means, rank]): readonly (readonly [ColumnPlan, number])[] => {
    if (language !== undefined && !inLanguages.includes(means)) return []
    if (piece !== undefined && !ofEvidence.includes(means)) return []
    const more = { ...(language === undefined ? {} : { language }), ...(piece === undefined ? {} : { piece }) }
    return [[{ means, ...more }, rank]]
  })
}

/** The first of these names is enough to tell a line of names from a line of values. */
export const isKnownName = (name: string): boolean => {
  const { bare } = partsOf(name)
  return lists.relations.has(bare) || lists.actors.has(bare)
}

function partsOf(name: string): { readonly bare: string; readonly language?: string; readonly piece?: number } {
  const [, before = name, tag] = /^(.*?)\s*[:@(_]\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)?$/.exec(name.trim()) ?? []
  const isTag = tag !== undefined && languageTag.test(tag) && !types.has(tag.toLowerCase())
  const [, word = '', number] = /^(.*?[^\d\s])[\s_]+([2-9]|[1-9]\d)$/.exec(isTag ? before : name.trim()) ?? []
  const rest = number === undefined || word === '' ? (isTag ? before : name) : word
  const parts = {
    ...(isTag ? { language: tag } : {}),
    ...(number === undefined ? {} : { piece: Number(number) }),
  }
  const whole = bareOf(rest)
  // `actor 1` is a name of its own, `quote 2` a second quote.
  if (number !== undefined && lists.relations.has(whole + number)) return { bare: whole + number }
  return { bare: whole, ...parts }
}

/** No languages: types that graph databases write behind a name, `age:int`, and clocks. */
const types = new Set(['int', 'str', 'id', 'utc', 'gmt'])

const bareOf = (name: string): string =>
  name
    .trim()
    .replace(/^[~@_:]+/, '')
    .replace(/:[A-Za-z]+(?:\[\])?$/, '')
    .toLowerCase()
    .replace(/[\s_.\-/()]+/g, '')
