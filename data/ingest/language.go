package ingest

import (
	"strings"
	"unicode"

	"parallax/compare/news"
)

// languageWords are frequent words that tell European languages apart; each
// language has about as many, none of them English.
var languageWords = []struct {
	code  string
	words map[string]bool
}{
	{"en", functionWords},
	{"de", wordSet("der die und das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei")},
	{"fr", wordSet("de la le et les des en un du une est que pour qui dans par plus pas au sur ne se ce il sont avec son cette aux ont ses mais comme nous ou leur été elle ces sa était dont fait")},
	{"es", wordSet("de la que el en y los del se las por un para con no una su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante")},
	{"it", wordSet("di che il la per un in una è sono non con del della si da le dei come al più anche gli ha nel alla ma delle su dal lo se ai questo stato nella dalla quando")},
	{"pt", wordSet("de que o e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso")},
	{"nl", wordSet("de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij uit nog worden door naar heeft hebben over ze deze wordt")},
	{"sv", wordSet("och att det i en som är av för på med den till inte har de ett om han men var jag sig från vi så kan när år också efter eller")},
	{"id", wordSet("yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut oleh adalah ada sebagai bahwa saya kami telah mereka lebih")},
	{"tr", wordSet("ve bir bu da de için ile çok olarak daha olan gibi en kadar sonra ise ama ne var göre her olduğu değil")},
	{"pl", wordSet("i w na z do że się nie to jest o za od po jak przez dla tym ale co są jego oraz był być który która")},
}

// scripts tell languages that are not written in Latin letters.
var scripts = []struct {
	code  string
	table *unicode.RangeTable
}{
	{"ja", unicode.Hiragana},
	{"ja", unicode.Katakana},
	{"ko", unicode.Hangul},
	{"zh", unicode.Han},
	{"ru", unicode.Cyrillic},
	{"ar", unicode.Arabic},
	{"he", unicode.Hebrew},
	{"el", unicode.Greek},
	{"hi", unicode.Devanagari},
	{"th", unicode.Thai},
}

// detectLanguage is the code of the language of a text, "" when too little tells. Our
// rule: a foreign script decides by a third of the letters; among Latin
// languages the one with the greatest share of its frequent words, a tenth at
// least and a quarter above the next.
func detectLanguage(text string) string {
	if len(text) > 20000 {
		text = strings.ToValidUTF8(text[:20000], "")
	}
	if code := detectScript(text); code != "" {
		return code
	}
	words := wordsOf(strings.ToLower(text))
	best, second := -1, 0
	counts := make([]int, len(languageWords))
	for i, l := range languageWords {
		for _, w := range words {
			if l.words[w] {
				counts[i]++
			}
		}
		switch {
		case best < 0 || counts[i] > counts[best]:
			if best >= 0 {
				second = counts[best]
			}
			best = i
		case counts[i] > second:
			second = counts[i]
		}
	}
	if len(words) < 15 || counts[best]*10 < len(words) || counts[best]*4 < second*5 {
		return ""
	}
	return languageWords[best].code
}

func detectScript(text string) string {
	letters := 0
	counts := make([]int, len(scripts))
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		for i, s := range scripts {
			if r > unicode.MaxLatin1 && unicode.Is(s.table, r) {
				counts[i]++
			}
		}
	}
	for i, s := range scripts {
		share := 3
		if s.code == "ja" {
			share = 10 // a tenth of kana among the Chinese signs is enough
		}
		if letters > 0 && counts[i]*share >= letters {
			return s.code
		}
	}
	return ""
}

// gate sets the language by the text, or else leaves that of the page's head,
// and adds a note where the analysis will not read it.
func gate(a *news.Article) {
	code := detectLanguage(a.Text)
	if code != "" {
		a.Language, a.ReadFrom[news.FieldLanguage] = code, "the text"
	}
	if a.Language == "" || a.Language == "en" {
		return
	}
	if code == "" {
		a.Notes = append(a.Notes, news.Remark("language.other", "code", a.Language))
		return
	}
	a.Notes = append(a.Notes, news.Remark("language", "language", "@in."+code))
}
