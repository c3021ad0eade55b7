package actor

import (
	"strings"

	"parallax/compare/lexicon"
)

func setOf(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// Our own lists, lower case.
var (
	// honorifics stand before a name and say nothing else.
	honorifics = setOf(`mr mrs ms mx dr sir lady lord`)
	// titles are roles that stand before a name.
	titles = setOf(`president vice prime minister sen senator rep representative gov governor mayor chief judge justice
		police captain capt lieutenant lt sgt sergeant officer general gen col colonel rev reverend pope king queen prince
		princess whip secretary chancellor chairman chairwoman chair spokesman spokeswoman director attorney counsel special
		congressman congresswoman councilman councilwoman commissioner sheriff deputy detective inspector ambassador
		candidate nominee leader boss coach speaker lawyer dictator premier adviser investor professor prof union
		first acting deputy press defense foreign press striker dockworker officer`)
	// softTitles qualify a role and are none by themselves.
	softTitles = setOf(`former then ex republican democratic democrat state house senate majority minority white us u.s
		american supreme former-president acting deputy first special vice press defense foreign national top the police
		union chief prime`)
	joints   = setOf(`of for the de van von der la le bin al del da di and`)
	bodyHead = setOf(`department bureau university house bank chamber ministry court board college institute office
		council committee commission agency association organization federation union church republic state center
		hospital party secretary`)
	bodyWords = setOf(`department committee party university college institute house senate congress court county city
		state states center centre council union association agency bureau office company corp inc group board church
		school times post journal news press network fox cnn nbc abc cbs msnbc tribune herald hospital street avenue road
		port north south east west new united national federal international commission fund foundation administration
		campaign club chamber bank service services valley tower supreme conference convention precinct district
		twitter facebook youtube army navy force forces republic islands island bay river lake mount beach palm deal
		agreement treaty act law summit peninsula militia nuclear local terminals airlines motors holdings industries systems`)
	dayWords = setOf(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
		july august september october november december jan feb aug sept oct nov dec`)
	noName = setOf(`the a an and but or if in on at for to by from with after before when while as it he she they we i
		you his her their our my this that these those there not no yes so what why how who where which then now still
		also even just one two three four five six seven eight nine ten another some many most all both each meanwhile
		however though although since because according asked during under over despite like once later earlier yet
		instead perhaps first its several more dozens hundreds thousands let do does did is are was were be has have had
		will would can could may might should must about until unless whether among between through such here i'm it's
		he's she's don't we're they're that's there's can't won't didn't isn't i've we've you're others any every few
		half other between added said says asked asked speaking talks asked twenty thirty forty fifty a.m p.m amid
		yesterday today tomorrow tonight tuesday without against only back get go make take want think please thank ok okay re via than your up out off`)
	determiners = setOf(`the a an this that these those his her their its our my your some any each every no another`)
	numbers     = setOf(`two three four five six seven eight nine ten eleven twelve dozen dozens hundreds thousands many
		several few most more all both hundred thousand`)
	stops = setOf(`of for in on at by with from to as and or but that which who whom whose if when while where because
		than then not is are was were be been being has have had do does did will would can could may might shall should
		must said says say told tells asked saying against over into about after before between during under toward
		towards upon through it he she they we i you him them us me there here what how why so also just only still`)
	// inside are titles that stand inside a run of capitals, before the name.
	inside = setOf(`president secretary director gov governor sen senator rep representative mayor chairman chairwoman spokesman
		spokeswoman leader speaker minister adviser attorney general justice chief commissioner sheriff ambassador congressman
		congresswoman whip candidate nominee captain detective lieutenant`)
	// suffixes stand after a name.
	suffixes = setOf(`jr sr ii iii iv`)
	// actives are adjectives in "ing" that need no article before them.
	actives = setOf(`striking protesting working ruling leading outgoing incoming visiting surviving competing remaining neighboring
		neighbouring participating fighting warring dissenting aspiring sitting governing opposing marching demonstrating picketing
		rioting grieving returning young-looking`)
	// acting are verbs in a form that could be a noun or adjective between an article
	// and a noun, but seldom is. Ours.
	acting = setOf(`give gives gave include includes make makes take takes want wants need needs require requires allow allows
		let lets help helps keep keeps get gets put puts bring brings send sends show shows join joins sway urge urges call calls
		began begin begins got went came tell tells ask asks meet meets met joined used accused urged asked called`)
	// demonyms and capitals that stand for a country.
	demonyms = map[string]string{
		"american": "u.s", "americans": "u.s", "america": "u.s", "united states": "u.s", "us": "u.s", "u.s": "u.s", "washington": "u.s", "usa": "u.s",
		"iranian": "iran", "iranians": "iran", "tehran": "iran", "russian": "russia", "russians": "russia", "moscow": "russia",
		"kremlin": "russia", "british": "britain", "uk": "britain", "u.k": "britain", "london": "britain", "united kingdom": "britain",
		"french": "france", "paris": "france", "israeli": "israel", "israelis": "israel", "chinese": "china", "beijing": "china",
		"german": "germany", "germans": "germany", "berlin": "germany", "canadian": "canada", "canadians": "canada",
		"japanese": "japan", "tokyo": "japan", "mexican": "mexico", "mexicans": "mexico", "ukrainian": "ukraine", "kyiv": "ukraine",
		"syrian": "syria", "syrians": "syria", "south korean": "south korea", "south koreans": "south korea", "seoul": "south korea",
		"north korean": "north korea", "north koreans": "north korea", "pyongyang": "north korea", "indian": "india",
		"turkish": "turkey", "saudi": "saudi arabia", "palestinian": "palestine", "palestinians": "palestine", "afghan": "afghanistan",
		"iraqi": "iraq", "spanish": "spain", "italian": "italy", "polish": "poland", "hungarian": "hungary", "egyptian": "egypt",
		"european": "europe", "europeans": "europe", "australian": "australia", "brazilian": "brazil", "venezuelan": "venezuela",
		"honduran": "honduras", "hondurans": "honduras", "guatemalan": "guatemala", "salvadoran": "el salvador", "central american": "central america",
		"the north": "north korea", "the south": "south korea", "democrats": "democrat", "democratic": "democrat", "democrat": "democrat",
		"republicans": "republican", "republican": "republican", "gop": "republican", "cuban": "cuba", "libyan": "libya", "pakistani": "pakistan",
	}
	// mass nouns for those whom nobody tells apart.
	generic = setOf(`people person man woman men women child children member group public team company parent family friend`)
	// collectives are crowds that are made of others.
	collectives = setOf(`caravan crowd group convoy mob crew band team gathering multitude picket`)
	pastVerbs   = setOf(`struck shot hit hurt beat beaten took taken gave given made told held led left won lost fought met
		sent brought caught threw thrown broke broken drove driven swept ran went came said built cut put set stood sat
		became began chose found got kept knew let paid rose saw sold spoke stole taught thought wore wrote fled swung`)
	auxiliaries = setOf(`has have had is are was were will would can could may might must should do does did`)
	beForms     = setOf(`is are was were be been being get got`)
)

// verbal reports whether a lower-case word may be a verb in the past.
func verbal(w string) bool {
	return len(w) > 3 && strings.HasSuffix(w, "ed") || pastVerbs[w] || saying(w)
}

// saying reports whether a word is a verb of saying.
func saying(w string) bool {
	c, ok := lexicon.FindCue(w)
	return ok && c.Kind == lexicon.Saying
}
