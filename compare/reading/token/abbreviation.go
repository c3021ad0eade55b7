package token

import "strings"

// Our own lists, lower case, without the last full stop.
var (
	// titles are followed by a name or a number: never the end of a sentence.
	titles = set(`mr mrs ms mx dr prof rev sen sens rep reps gov govs lt gen col sgt capt cmdr adm maj pvt pfc cpl
		hon st ste mt ft messrs mme atty supt det insp pres amb fr asst assoc dept univ vs v al fig vol eds cf
		e.g i.e approx est del sec comm chmn`)
	// mayEnd may end a sentence: it does when the next word starts one.
	mayEnd = set(`jr sr inc corp co ltd llc bros plc etc jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu
		thur thurs fri sat sun ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo
		mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ave blvd rd ed`)
	// starters begin many sentences and few names.
	starters = set(`the a an he she it they we i you his her its their our my this that these those but and or so
		yet in on at by for from to with after before when while if as there what who how why where since although
		though however meanwhile still also now then some many most one two not no under during according asked
		last it's he's she's that's there's they're we're i'm don't even because both here until just another
		several few all each every among asked instead earlier later perhaps maybe such`)
	// sayings follow a quotation that ends with a question or an exclamation.
	sayings = set(`said says asked wrote tweeted told added asks shouted replied continued demanded wondered cried
		responded yelled chanted exclaimed declared recalled quipped`)
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
