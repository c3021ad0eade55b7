package app

import (
	"context"

	"parallax/app/session"
)

// readOnly is a library that is open for reading. How the window stands is
// not kept, without a word about it; all other changes are refused as they
// are.
type readOnly struct{ session.Store }

// SetWindowState keeps nothing.
func (readOnly) SetWindowState(context.Context, string, string) error { return nil }

// SetSetting keeps nothing.
func (readOnly) SetSetting(context.Context, string, string) error { return nil }
