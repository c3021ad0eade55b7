package data

import (
	"encoding/json"
	"fmt"
)

// blockRow is a news.Block as the column set_aside keeps it.
type blockRow struct {
	Text string `json:"text"`
	Rule string `json:"rule"`
	At   int    `json:"at"`
}

// encode writes a list or map for a column; empty ones are "".
func encode(v any) (string, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return "", err
	}
	switch string(text) {
	case "null", "[]", "{}":
		return "", nil
	}
	return string(text), nil
}

// decode reads what encode wrote; "" leaves v as it is.
func decode(text string, v any) error {
	if text == "" {
		return nil
	}
	if err := json.Unmarshal([]byte(text), v); err != nil {
		return fmt.Errorf("%w: a list cannot be read: %w", ErrBroken, err)
	}
	return nil
}
