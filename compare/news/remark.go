package news

import (
	"net/url"
	"strings"
)

// remarkMark begins a remark that the catalogue words; no sentence begins so.
const remarkMark = "note:"

// Remark is a note of an article for the catalogue to word (say.Catalogue.Note): the key
// of a sentence and its arguments, name and value in turn. A name may come more than
// once, for a list; a value that begins with @ is a key too.
func Remark(key string, args ...string) string {
	vs := url.Values{}
	for i := 0; i+1 < len(args); i += 2 {
		vs.Add(args[i], args[i+1])
	}
	if len(vs) == 0 {
		return remarkMark + key
	}
	return remarkMark + key + "?" + vs.Encode()
}

// ReadRemark gives the key and the arguments of a remark; false for a note that is a
// sentence, as older libraries and articles of other programs have them.
func ReadRemark(note string) (key string, args map[string][]string, ok bool) {
	rest, ok := strings.CutPrefix(note, remarkMark)
	if !ok {
		return "", nil, false
	}
	key, query, _ := strings.Cut(rest, "?")
	vs, err := url.ParseQuery(query)
	return key, vs, err == nil
}
