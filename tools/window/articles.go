package main

import "strings"

// invented is a made-up article.
type invented struct {
	outlet, author, headline, text string
}

// file is the article as a text file with a head.
func (a invented) file() string {
	return strings.Join([]string{"Outlet: " + a.outlet, "Author: " + a.author, "Date: 2024-03-04", "", a.headline, "", a.text}, "\n") + "\n"
}

var articles = []invented{
	{"Harbor Post", "Ada Lind", "City closes the Tarn bridge for eight weeks", `The old bridge over the river Tarn will close on Monday for eight weeks, Mayor Ruth Calder said on Thursday.

Engineers found cracks in two of its six pillars last spring. The repair will cost 4.2 million dollars, the city said.

"We cannot wait for another winter," Calder told reporters. "The bridge is safe today, but it will not be safe for ever."

About 11,000 cars cross the bridge each day. Drivers must take the ring road, which is four miles longer.

Shop owners on the north bank said that they fear for their trade. "Half of my customers come over that bridge," said Omar Reyes, who runs a bakery.

The council approved the repair on Tuesday by seven votes to two.`},
	{"Valley Courier", "Ben Okafor", "Tarn bridge shut from Monday as cracks are repaired", `Drivers must find another way from Monday, when the city closes the old Tarn bridge for eight weeks.

Cracks were found in two pillars of the bridge last spring, and repairing them will cost 4.2 million dollars.

Mayor Ruth Calder said that the city could not wait. "We cannot wait for another winter," she told reporters.

The council voted seven to two for the repair on Tuesday. Councilwoman Ines Moreau, who voted against it, called the plan "a blow to every shop on the north bank".

Some 9,000 cars use the bridge on a working day, according to a count of the county.

Buses will take the ring road until the bridge opens again in May.`},
	{"Daily Ledger", "Carla Stone", "North bank shops fear a slump as bridge closes", `Shops on the north bank of the Tarn fear the worst eight weeks in years, as the city closes the old bridge on Monday.

"Half of my customers come over that bridge," said Omar Reyes, who has run a bakery in Mill Street since 2009.

The city says that the repair of two cracked pillars cannot wait. It will cost 4.2 million dollars.

Councilwoman Ines Moreau, one of two members who voted against the plan on Tuesday, demanded help for shops. The mayor's office refused to comment on that.

The ring road is four miles longer, and it is full already in the morning.`},
	{"Tarn Weekly", "Dora Finch", "Repair of the Tarn bridge begins Monday", `Repair of the Tarn bridge begins Monday

The old bridge over the Tarn closes on Monday. The repair of its two cracked pillars takes eight weeks and costs 4.2 million dollars, the city said.

"We cannot wait for another winter," Mayor Ruth Calder said. About 11,000 cars cross the bridge each day.

Buses take the ring road. A ferry for walkers runs each half hour, the city added.`},
}
