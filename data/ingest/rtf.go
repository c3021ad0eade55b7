package ingest

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"

	"parallax/compare/news"
)

// readRTF reads the paragraphs of a file in Rich Text Format (version 1.9.1).
// What a file tells of itself, pictures, heads, feet and notes are left out.
func readRTF(in Input, opt Options) (*news.Article, error) {
	r := &rtf{pages: charmap.Windows1252, state: rtfState{skip: 1}}
	r.read(string(in.Data))
	text := strings.TrimSpace(r.out.String())
	if text == "" {
		return nil, ErrNoText
	}
	return fromText(text, opt)
}

// rtfState is what a group inherits and gives back at its end.
type rtfState struct {
	hidden bool
	// skip is how many signs follow a \u for readers that know no Unicode.
	skip int
}

type rtf struct {
	out   strings.Builder
	pages encoding.Encoding
	state rtfState
	kept  []rtfState
	// pending is how many signs are still to be passed over; high is the first
	// half of a pair.
	pending int
	high    rune
}

// maxGroups is how deep groups may lie.
const maxGroups = 1000

// rtfHidden are the destinations that hold no text of the article.
var rtfHidden = wordSet("fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf " +
	"footnote ftnsep ftnsepc annotation fldinst listtable listoverridetable rsidtbl generator xmlnstbl themedata datastore latentstyles shppict nonshppict filetbl revtbl")

// rtfSigns are the control words that stand for text.
var rtfSigns = map[string]string{
	"par": "\n\n", "sect": "\n\n", "page": "\n\n", "row": "\n\n", "line": "\n", "tab": " ", "cell": " | ",
	"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "endash": "–", "emdash": "—", "bullet": "•",
	"emspace": " ", "enspace": " ",
}

// rtfPages are the code pages that "\ansicpg" names.
var rtfPages = map[int]encoding.Encoding{
	437: charmap.CodePage437, 850: charmap.CodePage850, 1250: charmap.Windows1250, 1251: charmap.Windows1251,
	1252: charmap.Windows1252, 1253: charmap.Windows1253, 1254: charmap.Windows1254, 1257: charmap.Windows1257, 10000: charmap.Macintosh,
}

func (r *rtf) read(s string) {
	for i := 0; i < len(s); {
		switch c := s[i]; c {
		case '{':
			if len(r.kept) < maxGroups {
				r.kept = append(r.kept, r.state)
			}
			r.pending = 0
			i++
		case '}':
			if n := len(r.kept); n > 0 {
				r.state, r.kept = r.kept[n-1], r.kept[:n-1]
			}
			r.pending = 0
			i++
		case '\\':
			i += r.control(s[i+1:]) + 1
		case '\r', '\n', 0:
			i++
		default:
			n := 1
			for n < len(s)-i && !strings.ContainsRune("{}\\\r\n\x00", rune(s[i+n])) {
				n++
			}
			r.plain(s[i : i+n])
			i += n
		}
	}
}

// plain writes bytes as they stand; a program may have written UTF-8.
func (r *rtf) plain(s string) {
	for r.pending > 0 && s != "" {
		s = s[1:]
		r.pending--
	}
	if !utf8.ValidString(s) {
		if t, err := r.pages.NewDecoder().String(s); err == nil {
			s = t
		}
	}
	r.write(s)
}

func (r *rtf) write(s string) {
	if !r.state.hidden {
		r.out.WriteString(s)
	}
}

// control reads what follows a backslash and gives its length.
func (r *rtf) control(s string) int {
	if s == "" {
		return 0
	}
	n := 0
	for n < len(s) && n < 32 && (s[n]|0x20) >= 'a' && (s[n]|0x20) <= 'z' {
		n++
	}
	if n == 0 {
		return r.symbol(s)
	}
	value, length := controlValue(s[n:])
	end := n + length
	if end < len(s) && s[end] == ' ' {
		end++
	}
	return end + r.word(s[:n], value, length > 0, s[end:])
}

// controlValue is the number behind a control word and its length.
func controlValue(s string) (value, length int) {
	if strings.HasPrefix(s, "-") {
		length++
	}
	for length < len(s) && length < 11 && s[length] >= '0' && s[length] <= '9' {
		length++
	}
	value, _ = strconv.Atoi(s[:length]) // "-" alone is none
	return value, length
}

// symbol reads a backslash with one sign.
func (r *rtf) symbol(s string) int {
	switch s[0] {
	case '\'':
		if len(s) < 3 {
			return len(s)
		}
		if r.pending > 0 {
			r.pending--
		} else if b, err := strconv.ParseUint(s[1:3], 16, 8); err == nil {
			if t, err := r.pages.NewDecoder().Bytes([]byte{byte(b)}); err == nil {
				r.write(string(t))
			}
		}
		return 3
	case '*':
		r.state.hidden = true
	case '~':
		r.write("\u00a0")
	case '_':
		r.write("-")
	case '\\', '{', '}':
		r.write(s[:1])
	case '\n', '\r':
		r.write("\n\n")
	}
	return 1
}

// word obeys a control word; the length it gives is that of binary data.
func (r *rtf) word(word string, value int, has bool, rest string) int {
	switch {
	case word == "bin":
		return min(max(value, 0), len(rest))
	case word == "uc" && has:
		r.state.skip = min(max(value, 0), 8)
	case word == "u" && has:
		r.unicode(rune(uint16(value)))
		r.pending = r.state.skip
	case word == "ansicpg":
		if p := rtfPages[value]; p != nil {
			r.pages = p
		}
	case word == "mac":
		r.pages = charmap.Macintosh
	case word == "v" || word == "deleted":
		r.state.hidden = !has || value != 0
	case rtfHidden[word]:
		r.state.hidden = true
	case rtfSigns[word] != "":
		r.write(rtfSigns[word])
	}
	return 0
}

// unicode writes one unit of UTF-16.
func (r *rtf) unicode(c rune) {
	switch {
	case c >= 0xd800 && c < 0xdc00:
		r.high = c
		return
	case r.high != 0:
		c = utf16.DecodeRune(r.high, c)
	}
	r.high = 0
	r.write(string(c))
}
