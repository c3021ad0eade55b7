package sight

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

// WantEqual fails unless both are the same.
func WantEqual(t testing.TB, want, got any, why ...any) {
	t.Helper()
	if !reflect.DeepEqual(want, got) {
		t.Errorf("want %v, got %v%s", want, got, say(why))
	}
}

// WantTrue fails for false.
func WantTrue(t testing.TB, got bool, why ...any) {
	t.Helper()
	if !got {
		t.Errorf("want true%s", say(why))
	}
}

// WantFalse fails for true.
func WantFalse(t testing.TB, got bool, why ...any) {
	t.Helper()
	if got {
		t.Errorf("want false%s", say(why))
	}
}

// WantOrder checks that a is less than b.
func WantOrder[T cmp.Ordered](t testing.TB, a, b T, why ...any) {
	t.Helper()
	if a >= b {
		t.Errorf("want %v < %v%s", a, b, say(why))
	}
}

// WantAtMost checks that a is not more than b.
func WantAtMost[T cmp.Ordered](t testing.TB, a, b T, why ...any) {
	t.Helper()
	if a > b {
		t.Errorf("want %v <= %v%s", a, b, say(why))
	}
}

// WantLen fails unless a list has n elements.
func WantLen[T any](t testing.TB, list []T, n int, why ...any) {
	t.Helper()
	if len(list) != n {
		t.Errorf("want %d, got %d: %v%s", n, len(list), list, say(why))
	}
}

// WantHas fails unless a list has an element.
func WantHas[T comparable](t testing.TB, list []T, v T, why ...any) {
	t.Helper()
	if !slices.Contains(list, v) {
		t.Errorf("want %v among %v%s", v, list, say(why))
	}
}

// WantNear fails unless got is within delta of want.
func WantNear(t testing.TB, want, got float32, delta float64, why ...any) {
	t.Helper()
	if math.Abs(float64(want-got)) > delta {
		t.Errorf("want %v, got %v%s", want, got, say(why))
	}
}
