package clause

import "strings"

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// All lists are our own.
var (
	auxiliaries = setOf(`is are was were am has have had do does did will would can
		could may might must should shall isn't aren't wasn't weren't hasn't haven't
		hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't ain't`)

	// nounForms are auxiliaries that are nouns behind owners: "his will".
	nounForms = setOf("will can may might must")
	owners    = setOf("a an the his her its their our my your free")

	helpers = setOf("be been being get gets got getting having become remain not")

	adverbs = setOf(`not never also already just still once now then later soon again
		often sometimes always even first long far instead once twice so too himself
		herself itself themselves both all each though however`)

	// opensClause are words that open a clause behind the main verb.
	opensClause = setOf("that whether who which what why how where when while if because although though once as")

	timeUnits = setOf("day days week weeks month months year years decade decades")

	// openers begin what leans on another sentence.
	openers = setOf(`he she it they we i you this that these those his her hers their
		theirs its our my your one ones but and or so nor yet while when whenever as
		although though despite if because since until unless whether who whom whose
		which what where why how meanwhile however also another still then instead thus
		therefore moreover besides nevertheless nonetheless later earlier afterward
		afterwards indeed both neither either others such here plus even only once
		rather otherwise similarly likewise again now except asked added noted according
		not no yes well perhaps maybe too me him us them there's it's he's she's they're
		that's we're you're i'm let's without unlike like given citing`)

	prepositions = setOf(`in on at to of for from by with about as into after between
		during before under among against through over near across behind beyond inside
		outside toward towards upon within throughout around amid following off per via`)

	articles = setOf("a an the")

	determiners = setOf(`a an the this that these those his her its their our my your
		any some no every each several many most more all another one two three four
		five six seven eight nine ten dozens hundreds thousands millions`)

	relatives = setOf("who whom whose which that where when after before because while if as since until")

	pronouns = setOf("he she it they him her them his hers its their theirs this that these those")

	// pointing words mean something told before.
	pointing = setOf("this these those")

	persons       = setOf("he she him her his hers")
	personObjects = setOf("him her it them himself herself itself themselves")
	firstPersons  = setOf(`i we you me us my our your mine ours yours i'm we're you're i've
		we've i'll we'll i'd we'd you've you'll here`)

	// openEnds are last words of what was cut before its point.
	openEnds = setOf(`in on at to of for from by with about as into after between during
		before under among against through over near across the a an and or but nor
		that which who whom whose if when while because than whether hours hour minutes
		minute shortly soon just even only immediately moments especially particularly
		including such not his her their its this these those more most very so both
		either neither like where why how what be been being mr mrs ms dr sen rep gov
		nearly almost about roughly some several every any no called named known
		later longer`)

	timeWords = setOf(`monday tuesday wednesday thursday friday saturday sunday today
		yesterday tomorrow morning afternoon evening night week month year late early
		last this that the earlier later recently him her them reporters`)

	saidTimes = setOf(`monday tuesday wednesday thursday friday saturday sunday today
		yesterday earlier late`)

	// clausal verbs leave something open when nothing follows them.
	clausal = setOf(`said says say told tells tell added adds announced wrote writes noted
		argued insisted claimed explained stated warned suggested believes believe thinks
		think asked replied tweeted declared acknowledged`)
	saying = clausal

	roleNouns = setOf(`president governor mayor senator judge minister chief spokesman
		spokeswoman spokesperson officer official lawyer attorney congressman congresswoman
		candidate man woman boy girl teenager student teacher doctor leader director
		secretary chairman chairwoman suspect victim gunman driver professor representative
		lawmaker prosecutor sheriff detective soldier father mother son daughter brother
		sister husband wife author actor singer pastor priest bishop pope king queen
		prince princess justice reporter journalist host nominee commander`)

	pluralNouns = setOf("people police men women children media many some others most")

	nouns = setOf("spring king morning evening building meeting hearing shooting voting beijing nothing something everything anything")

	// accusing participles stand behind the noun that they describe.
	accusing = setOf(`accused charged convicted based called named known armed suspected
		aimed involved used designed given held led made dubbed`)
	pastForms = setOf(`said told went took gave came saw knew wrote spoke began broke fell
		grew drew flew threw rose drove chose wore tore swore stole froze woke shook ate
		became ran sang sank swam rang forgot overtook undertook withdrew forgave forbade
		mistook underwent foresaw overthrew lay arose awoke blew hid bit beat rode`)

	// participles have the same form in the past tense.
	participles = setOf(`made held met left lost won found kept led sent spent put set cut
		shut hit hurt let read sold bought built brought caught fought taught thought
		sought paid laid heard felt meant stood sat dealt lent bent dug shot struck swept
		hung fed bred fled stuck swung spun cost burst cast bet split spread quit`)

	// intransitive verbs have no object, so that their form in -ed is the past.
	intransitive = setOf(`arrived appeared happened occurred remained resigned retired died
		voted agreed declined refused marched gathered traveled travelled emerged erupted
		stood sat fled lasted existed belonged disappeared vanished collapsed failed
		succeeded responded replied apologized campaigned conceded graduated lived
		worked talked walked waited looked listened smiled laughed cheered protested
		argued complained hoped wanted tried decided vowed pledged promised planned
		attempted managed threatened sought needed expected intended voiced surged soared
		plunged dropped climbed seemed tended continued started ended opened closed
		reacted participated served testified pleaded spent lost won quit`)

	// thirdPersons are forms in -s that are hardly ever nouns.
	thirdPersons = setOf(`says tells gives takes makes comes goes becomes remains seems
		appears includes contains requires allows expects believes thinks knows wants
		argues insists denies accuses suggests represents belongs provides continues
		begins keeps brings sees writes asks seeks agrees refuses declines serves lives
		loses wins meets finds gets puts sends spends tries understands vows warns
		accepts acknowledges admits announces approves arrives asserts assumes avoids
		becomes confirms considers criticizes decides declares defends describes
		determines enjoys enters exists explains faces fails feels follows happens hears
		hopes ignores indicates intends involves joins lacks learns lies likes loves
		maintains means notes occurs opposes prefers promises proposes proves pushes
		raises reads receives recommends reflects rejects releases relies resigns
		responds reveals sells stands starts stays stops succeeds tends threatens urges
		uses wears`)

	// nounOrVerbs are verbs only behind a name and before an object.
	nounOrVerbs = setOf(`plans calls cuts votes orders moves backs claims charges attacks
		reports demands visits offers needs works rules bids bans leads changes supports
		shows gains names marks states deals returns runs turns comments requests limits
		holds leaves opens closes ends blasts slams praises blames signs breaks hits
		rips wows issues`)

	// baseForms are verbs behind a plural.
	baseForms = setOf(`say want believe think hope expect argue insist agree oppose plan
		need see know remain include seek tell take give get make come go become seem
		appear contain require allow continue keep bring accuse suggest represent deny
		refuse live follow face consider fear show support call`)
)
