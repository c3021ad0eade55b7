package file

import "testing"

// TestRemote (N173): which kinds of drives are those of another computer.
func TestRemote(t *testing.T) {
	for kind, want := range map[int64]bool{0x6969: true, 0xfe534d42: true, -0x1acb2be: true, 0xef53: false, 0x01021994: false, 0x9123683e: false} {
		if got := remoteKind(kind); got != want {
			t.Errorf("%x: %v, want %v", kind, got, want)
		}
	}
	if Remote(t.TempDir() + "/x") {
		t.Error("a folder of this computer is taken for another's")
	}
}
