package tone

import (
	"image/color"
)

// LightPalette is ink on warm paper.
func LightPalette() *Palette {
	return &Palette{
		Page: rgb(0xfffefb), Side: rgb(0xece8e0), Panel: rgb(0xf9f7f1), Card: rgb(0xffffff),
		Text: rgb(0x1d1c1a), Muted: rgb(0x67645e), Rule: rgb(0xe2ddd3),
		Accent: rgb(0x2b5f75), OnAccent: rgb(0xffffff),
		Strong: rgb(0x1f333d), OnStrong: rgb(0xffffff),
		Row: rgb(0xf0f6f3), Step: rgb(0xe3efe9), Select: Fade(rgb(0x8fbdf0), 0xa0),
		Missing: rgb(0xf8f5ee), Hatch: rgb(0xe9e4d9),
		Good: rgb(0x247147), Warn: rgb(0x835500), Bad: rgb(0xb3261e),
		Outlets: outlets(0x356799, 0x8f5508, 0x7b4fa3, 0x247147, 0xae4036,
			0x1b6e74, 0xa24079, 0x646813, 0x566070, 0x82543a),
		Marks: [KindCount]MarkInk{
			Label:  {rgb(0xdde8fb), rgb(0x2f62b0)},
			Loaded: {rgb(0xfde3c8), rgb(0xa84a06)},
			Verb:   {rgb(0xfbdfe3), rgb(0xb03052)},
			Quoted: {rgb(0xeee7f8), rgb(0x6f42a8)},
			Number: {rgb(0xfdf2ae), rgb(0x7d6200)},
			Hedge:  {rgb(0xdcf0e6), rgb(0x1c7450)},
			Agent:  {rgb(0xd8eef0), rgb(0x17707a)},
			Found:  {rgb(0xffdc7a), rgb(0x7a4d00)},
			Own:    {rgb(0xfff3a3), rgb(0x6e5a00)}, OwnGreen: {rgb(0xd3efc4), rgb(0x2f6b1a)},
			OwnBlue: {rgb(0xcfe6fb), rgb(0x1c5d92)}, OwnPink: {rgb(0xfbd6ea), rgb(0x9c2c6c)},
		},
	}
}

// DarkPalette is the same paper by night.
func DarkPalette() *Palette {
	return &Palette{
		Page: rgb(0x191a1d), Side: rgb(0x131416), Panel: rgb(0x1e1f23), Card: rgb(0x26272c),
		Text: rgb(0xe8e4dc), Muted: rgb(0xa5a29a), Rule: rgb(0x36373d),
		Accent: rgb(0x72b4cd), OnAccent: rgb(0x0f181c),
		Strong: rgb(0xd8e3e8), OnStrong: rgb(0x14191c),
		Row: rgb(0x222a30), Step: rgb(0x2a3942), Select: Fade(rgb(0x3464ad), 0xa0),
		Missing: rgb(0x1f2023), Hatch: rgb(0x2d2e33),
		Good: rgb(0x6cc495), Warn: rgb(0xe4b04e), Bad: rgb(0xf2897e),
		Outlets: outlets(0x7fb2e5, 0xe0a64a, 0xbd9dec, 0x6cc495, 0xee8f82,
			0x62c3c7, 0xe493c0, 0xc2c66a, 0xa9b4c2, 0xd0a587),
		Marks: [KindCount]MarkInk{
			Label:  {rgb(0x253f60), rgb(0x7db4f2)},
			Loaded: {rgb(0x5e3a1c), rgb(0xf2a45c)},
			Verb:   {rgb(0x5b2937), rgb(0xf28ba5)},
			Quoted: {rgb(0x42325e), rgb(0xbd9bf2)},
			Number: {rgb(0x4e4515), rgb(0xe6c84e)},
			Hedge:  {rgb(0x204a37), rgb(0x6fcc9f)},
			Agent:  {rgb(0x1d464b), rgb(0x6cc9d2)},
			Found:  {rgb(0x5f4200), rgb(0xffd166)},
			Own:    {rgb(0x504a10), rgb(0xe8d858)}, OwnGreen: {rgb(0x2a4a1c), rgb(0x97d878)},
			OwnBlue: {rgb(0x1a4262), rgb(0x7cc0f5)}, OwnPink: {rgb(0x5a2748), rgb(0xf294cb)},
		},
	}
}

// contrastPalette is black on white, with dark lines and pale tints.
func contrastPalette() *Palette {
	return &Palette{
		Page: rgb(0xffffff), Side: rgb(0xffffff), Panel: rgb(0xffffff), Card: rgb(0xffffff),
		Text: rgb(0x000000), Muted: rgb(0x262626), Rule: rgb(0x5c5c5c),
		Accent: rgb(0x003e6b), OnAccent: rgb(0xffffff),
		Strong: rgb(0x000000), OnStrong: rgb(0xffffff),
		Row: rgb(0xe3f0ff), Step: rgb(0xd6e8ff), Select: Fade(rgb(0x4d9dff), 0xa0),
		Missing: rgb(0xf0f0f0), Hatch: rgb(0xb0b0b0),
		Good: rgb(0x00552b), Warn: rgb(0x6b3f00), Bad: rgb(0x990000),
		Outlets: outlets(0x004a94, 0x7a4300, 0x5a1e91, 0x005a30, 0x961a10,
			0x00565c, 0x80175a, 0x474b00, 0x37414d, 0x63371a),
		Marks: [KindCount]MarkInk{
			Label:  {rgb(0xd6e6ff), rgb(0x003f9e)},
			Loaded: {rgb(0xffdcb3), rgb(0x7f3300)},
			Verb:   {rgb(0xffd6de), rgb(0x8c0030)},
			Quoted: {rgb(0xe9dcff), rgb(0x4b0f94)},
			Number: {rgb(0xfff08a), rgb(0x574300)},
			Hedge:  {rgb(0xcff2e0), rgb(0x004d2c)},
			Agent:  {rgb(0xcbeff2), rgb(0x00505a)},
			Found:  {rgb(0xffcf3d), rgb(0x4f3000)},
			Own:    {rgb(0xffee70), rgb(0x4f4000)}, OwnGreen: {rgb(0xc2f0a8), rgb(0x1f5208)},
			OwnBlue: {rgb(0xbfe0ff), rgb(0x004a80)}, OwnPink: {rgb(0xffc9e6), rgb(0x7d0f52)},
		},
	}
}

// darkContrastPalette is white on black, with bright lines and deep tints.
func darkContrastPalette() *Palette {
	return &Palette{
		Page: rgb(0x000000), Side: rgb(0x000000), Panel: rgb(0x000000), Card: rgb(0x0d0d0d),
		Text: rgb(0xffffff), Muted: rgb(0xdcdcdc), Rule: rgb(0xa0a0a0),
		Accent: rgb(0x8fd3ff), OnAccent: rgb(0x000000),
		Strong: rgb(0xffffff), OnStrong: rgb(0x000000),
		Row: rgb(0x10263a), Step: rgb(0x123350), Select: Fade(rgb(0x2f7fe0), 0xb0),
		Missing: rgb(0x101010), Hatch: rgb(0x5a5a5a),
		Good: rgb(0x7df0ac), Warn: rgb(0xffd166), Bad: rgb(0xffa39a),
		Outlets: outlets(0x9ccbff, 0xffc266, 0xd7bdff, 0x86eab0, 0xffab9e,
			0x7fe6ea, 0xffb0dc, 0xe4e878, 0xccd5e0, 0xf0c3a2),
		Marks: [KindCount]MarkInk{
			Label:  {rgb(0x12365f), rgb(0x9ccbff)},
			Loaded: {rgb(0x5c2f08), rgb(0xffbd80)},
			Verb:   {rgb(0x5e1a2c), rgb(0xffa9bd)},
			Quoted: {rgb(0x3c2667), rgb(0xd3b8ff)},
			Number: {rgb(0x4a4000), rgb(0xffe45c)},
			Hedge:  {rgb(0x0c4a2f), rgb(0x8af0bd)},
			Agent:  {rgb(0x08464e), rgb(0x80ecf5)},
			Found:  {rgb(0x664400), rgb(0xffdc7a)},
			Own:    {rgb(0x524b00), rgb(0xfff06a)}, OwnGreen: {rgb(0x1f4f0e), rgb(0xaef08c)},
			OwnBlue: {rgb(0x0b4170), rgb(0x9ad2ff)}, OwnPink: {rgb(0x5f1c48), rgb(0xffb3e0)},
		},
	}
}

func outlets(v ...uint32) (out [10]color.NRGBA) {
	for i := range out {
		out[i] = rgb(v[i])
	}
	return out
}
