package view

import (
	"cmp"
	"fmt"
	"math"
	"reflect"
	"slices"
	"testing"
)

// say is what a failed check adds: format and arguments, or nothing.
func say(why []any) string {
	if len(why) == 0 {
		return ""
	}
	return ": " + fmt.Sprintf(fmt.Sprint(why[0]), why[1:]...)
}

func wantEqual(t testing.TB, want, got any, why ...any) {
	t.Helper()
	if !reflect.DeepEqual(want, got) {
		t.Errorf("want %v, got %v%s", want, got, say(why))
	}
}

func wantTrue(t testing.TB, got bool, why ...any) {
	t.Helper()
	if !got {
		t.Errorf("want true%s", say(why))
	}
}

func wantFalse(t testing.TB, got bool, why ...any) {
	t.Helper()
	if got {
		t.Errorf("want false%s", say(why))
	}
}

// wantOrder checks that a is less than b.
func wantOrder[T cmp.Ordered](t testing.TB, a, b T, why ...any) {
	t.Helper()
	if a >= b {
		t.Errorf("want %v < %v%s", a, b, say(why))
	}
}

// wantAtMost checks that a is not more than b.
func wantAtMost[T cmp.Ordered](t testing.TB, a, b T, why ...any) {
	t.Helper()
	if a > b {
		t.Errorf("want %v <= %v%s", a, b, say(why))
	}
}

func wantLen[T any](t testing.TB, list []T, n int, why ...any) {
	t.Helper()
	if len(list) != n {
		t.Errorf("want %d, got %d: %v%s", n, len(list), list, say(why))
	}
}

func wantHas[T comparable](t testing.TB, list []T, v T, why ...any) {
	t.Helper()
	if !slices.Contains(list, v) {
		t.Errorf("want %v among %v%s", v, list, say(why))
	}
}

func wantNear(t testing.TB, want, got float32, delta float64, why ...any) {
	t.Helper()
	if math.Abs(float64(want-got)) > delta {
		t.Errorf("want %v, got %v%s", want, got, say(why))
	}
}
