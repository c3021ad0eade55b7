package stem

// The endings of a step stand in the order in which they are tried.
var (
	derivations = []rule{
		{"ational", "ate"},
		{"fulness", "ful"},
		{"iveness", "ive"},
		{"ization", "ize"},
		{"ousness", "ous"},
		{"biliti", "ble"},
		{"lessli", "less"},
		{"tional", "tion"},
		{"alism", "al"},
		{"aliti", "al"},
		{"ation", "ate"},
		{"entli", "ent"},
		{"fulli", "ful"},
		{"iviti", "ive"},
		{"ousli", "ous"},
		{"anci", "ance"},
		{"abli", "able"},
		{"alli", "al"},
		{"ator", "ate"},
		{"enci", "ence"},
		{"izer", "ize"},
		{"bli", "ble"},
		{"ogi", "og"},
		{"li", ""},
	}
	further = []rule{
		{"ational", "ate"},
		{"tional", "tion"},
		{"alize", "al"},
		{"icate", "ic"},
		{"ative", ""},
		{"iciti", "ic"},
		{"ical", "ic"},
		{"ful", ""},
		{"ness", ""},
	}
	endings = []rule{
		{"ement", ""},
		{"ance", ""},
		{"ence", ""},
		{"able", ""},
		{"ible", ""},
		{"ment", ""},
		{"ent", ""},
		{"ant", ""},
		{"ism", ""},
		{"ate", ""},
		{"iti", ""},
		{"ous", ""},
		{"ive", ""},
		{"ize", ""},
		{"ion", ""},
		{"al", ""},
		{"er", ""},
		{"ic", ""},
	}
)

// special words have a stem of their own.
var special = map[string]string{
	"skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "idly": "idl",
	"gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli", "singly": "singl",
	"sky": "sky", "news": "news", "howe": "howe", "atlas": "atlas", "cosmos": "cosmos", "bias": "bias", "andes": "andes",
	"inning": "inning", "innings": "inning", "outing": "outing", "outings": "outing",
	"canning": "canning", "cannings": "canning", "herring": "herring", "herrings": "herring",
	"earring": "earring", "earrings": "earring",
	"proceed": "proceed", "proceeds": "proceed", "proceeded": "proceed", "proceeding": "proceed",
	"exceed": "exceed", "exceeds": "exceed", "exceeded": "exceed", "exceeding": "exceed",
	"succeed": "succeed", "succeeds": "succeed", "succeeded": "succeed", "succeeding": "succeed",
}
