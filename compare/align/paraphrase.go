package align

import (
	"strings"

	"parallax/compare/stem"
)

// concepts gives words that news stories use for the same thing one common
// name, by stem; two words with "_" between them stand for a pair. The list is
// our own. It is rough on purpose: it never joins sentences by itself, the
// cosine over ideas is one feature among several.
var concepts = readConcepts(`
resign quit step_down steps_down stepping_down stepped_down resignation
fire dismiss oust sack terminate firing ousted
appoint nominate name pick choose select nominee nomination appointment
hire recruit employ
arrest detain custody apprehend jail detention handcuff arraign
charge indict indictment accuse accusation allege allegation
convict guilty conviction
sentence prison imprison incarcerate behind_bars
sue lawsuit suit litigation sued
kill dead die death fatal slain murder fatally
hurt injure wound injury
shoot gunfire gunman shooting shooter gunned fired_shots
attack assault raid strike
bomb explosion blast explode detonate
protest demonstrate demonstration demonstrator protester rally marcher march
police officer cop patrolman deputy
troop soldier military army forces
vote ballot balloting
elect election electoral
reelection re-election
win victory defeat beat prevail
lose loss
campaign candidacy run bid
poll survey
lead leader leadership chief head
lawmaker legislator congressman congresswoman congressmen representative rep congress
senate senator sen
bill legislation measure law act proposal
pass approve adopt enact passage approval clear
reject block oppose opposition
veto override overrule
repeal revoke rescind undo scrap overturn reverse
court judge justice judicial
rule ruling decision decide
order direct command instruct mandate
lawyer attorney counsel prosecutor
 prosecute prosecution
investigate investigation probe inquiry inquest
testify testimony witness hearing
deny denial dispute reject refute
confirm acknowledge admit concede confess
announce declare reveal disclose unveil announcement disclosure
accept agree agreement deal accord pact compromise
negotiate negotiation talk discussion bargaining
meet meeting session summit
refuse decline
ask request urge call_for appeal press plead
demand insist require call_on calls_on calling_on
want seek desire
promise pledge vow commit commitment
threaten threat warn warning
criticize condemn blast denounce decry slam rebuke assail castigate chide lambaste blame fault
praise laud applaud commend hail
defend justify
support back endorse favor backing supporter
ban prohibit bar forbid outlaw prevent
allow permit let enable authorize
limit restrict restriction curb cap
raise increase hike boost rise grow climb surge
cut reduce slash decrease reduction lower fall drop decline
end halt stop cease cancel
start begin launch commence open
continue resume keep proceed
delay postpone put_off
close shut shutter shutdown
clear remove evict sweep dismantle
block blockade obstruct obstruction
expand widen extend broaden
pay repay reimburse payment refund compensate
cost price expense
money fund cash funding finance
tax levy
spend expenditure outlay
buy purchase acquire acquisition
sell sale
give donate donation contribute contribution grant donor contributor
steal theft rob robbery burglary
fraud scam swindle embezzle
lie mislead deceive false untrue
flee escape run_away
help aid assist assistance relief
rescue save
search hunt look_for
find discover discovery
crash collide collision wreck
 blaze burn flame wildfire
storm hurricane cyclone
flood flooding
quake earthquake
damage destroy ruin destruction wreckage
hospital hospitalize medical_center clinic
doctor physician
ill sick disease illness
virus infection outbreak
vaccine vaccinate shot
student pupil
teacher instructor educator
school campus
child kid youngster minor
teen teenager youth adolescent
man male guy
woman female
job employment work position
worker employee labor staff laborer
union guild local
wage pay_raise salary
company firm corporation business
boss executive manager chief_executive
president commander-in-chief
administration white_house
official authority
government federal
spokesman spokeswoman spokesperson
aide adviser advisor staffer assistant
reporter journalist correspondent
newspaper paper daily
border frontier
immigrant migrant alien undocumented
deport deportation expel
refugee asylum
citizen national citizenship
nation country
state statewide
city town municipal
home house residence
car vehicle automobile
plane aircraft jet airplane
ship vessel boat
train rail railroad
road street highway route
weapon gun firearm rifle pistol
hostage captive kidnap abduct
terror terrorism terrorist extremist militant
war conflict fight battle combat
peace ceasefire truce
withdraw pull_out leave depart pullback
send deploy dispatch
nuclear atomic
racism racist bigotry bigot bigoted
harass harassment misconduct abuse
rape molest
gay homosexual same-sex lgbt
religion religious faith
abortion pro-life pro-choice
budget fiscal appropriation
debt deficit borrow
democrat democratic
republican gop
conservative right-wing
liberal progressive left-wing
statement comment remark
say tell state
speech address
letter memo note
video footage tape recording clip
photo picture image
secret private covert confidential classified
plan intend intention propose
expect anticipate likely
fear worry concern
anger angry outrage furious fury
hope optimism optimistic
sorry apologize apology regret
shock surprise stun
yield acquiesce give_in cave relent accede concession
try attempt effort
fail failure unsuccessful
succeed success
chance odds prospect likelihood
show  indicate suggest
use utilize 
share portion percentage
large big huge massive vast enormous sweeping expansive
small little tiny 
many numerous several dozens scores
quick swift rapid fast
late tardy
first initial initially
final last ultimate
former ex
dawn sunrise daybreak
evening night
anonymous unnamed
about approximately roughly
nearly almost
victim survivor
family relative
friend acquaintance ally associate
wife husband spouse
resident inhabitant neighbor
critic opponent foe detractor
crowd throng audience
dispute row feud quarrel disagreement
scandal controversy
crisis emergency
suspect alleged
illegal unlawful illicit illegally
legal lawful
racial ethnic
black african-american
police_department precinct
suicide kill_himself
drug narcotic
drunk intoxicated
contest challenge rival challenger
replace  successor
 evacuate evacuation
impeach impeachment
pardon clemency
tariff duty
trade export import
oil petroleum crude
climate warming
pollution emission contaminate
`)

func readConcepts(list string) map[string]string {
	m := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(list), "\n") {
		words := strings.Fields(line)
		name := "~" + words[0]
		for _, w := range words {
			if key := conceptKey(w); m[key] == "" {
				m[key] = name
			}
		}
	}
	return m
}

// conceptKey is the stem of a word, or the stems of a pair with "_" between.
func conceptKey(w string) string {
	parts := strings.Split(w, "_")
	for i, p := range parts {
		parts[i] = stem.Word(p)
	}
	return strings.Join(parts, "_")
}

// pairHeads are the stems that open a pair of the list.
var pairHeads = readPairHeads(concepts)

func readPairHeads(concepts map[string]string) map[string]bool {
	m := map[string]bool{}
	for key := range concepts {
		if head, _, ok := strings.Cut(key, "_"); ok {
			m[head] = true
		}
	}
	return m
}
