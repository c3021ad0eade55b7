package told

import (
	"parallax/compare/say"
)

// Told is a sentence of the catalogue.
func Told(key string, args ...say.Arg) string {
	return say.English().Text(say.Message{Key: key, Args: args})
}
