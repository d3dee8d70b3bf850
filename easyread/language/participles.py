"""Past participles that look passive and mostly are not: they tell how someone or something is."""

from easyread.language.wordset import word_set

# Feelings and states of people. Passive only with “by” or “being”.
FEELINGS = word_set(
    """accustomed alarmed amazed amused annoyed anointed ashamed astonished baffled bored
    bothered confused content contented convinced concerned delighted depressed desperate
    determined devastated devoted disappointed disgusted dissatisfied distressed disturbed
    drunk drunken embarrassed engaged enlightened entitled excited exhausted experienced
    fascinated fed-up frightened frustrated furious grown-up heartbroken horrified hurt
    impressed inclined inspired interested intimidated intrigued involved irritated
    motivated obsessed offended opposed overjoyed overwhelmed perplexed perverted petrified
    pleased privileged puzzled qualified relaxed relieved reluctant satisfied scared shaken
    shocked skilled stressed stunned surprised suited talented tempted terrified thrilled
    tired touched troubled unconcerned unimpressed uninterested upset worried wounded
    bloated dehydrated constipated malnourished deceased addicted agitated congested bruised
    chipped cracked paralysed paralyzed estranged sighted seated gated
    married divorced engaged retired born gone dressed undressed cultured educated well-
    educated mistaken related united gifted bent acquainted dedicated"""
)
# Feelings and states that “being” leaves so: “being tired or worried”, but “being disturbed”.
MOODS = FEELINGS - word_set(
    """anointed bothered bruised chipped cracked disturbed dressed educated experienced hurt
    intimidated mistaken offended tempted touched undressed united wounded"""
)
# They tell of a person, or of what is done to something: “he is withdrawn”, “it is withdrawn”.
SHY = word_set("withdrawn isolated detached reserved")
# States of things. Passive with “by”, “being” or “been”, and after “will”, “must” and “to”.
STATES = word_set(
    """advanced automated broken blocked blurred closed complicated committed concentrated
    connected crooked crowded deserted disabled empty faded flawed focused frozen heated
    hidden limited locked lost mixed naked open outdated overcrowded overpriced overrated
    packed parked pronounced prepared rotten rounded rusted screwed secluded shut done
    handicapped seasoned specialised specialized spoilt stuck sophisticated stranded sunken
    swollen torn trapped twisted unbalanced underrated unmarried varied wasted wet wrinkled
    unchanged unemployed unexpected unknown unused uncoordinated uninformed untouched unlimited
    unprecedented unsolicited unwanted"""
)
# Names: “is called”, “was born” explain, they hide nobody who acts.
NAMING = frozenset({"called", "born"})
# Base forms that are participles too, and hardly ever passive after “be”.
NEVER = word_set(
    """become come run rid cost quit let had been being went bet burst cum ahead need red wed
    weed seed speed feed shed bred breed embed naked wicked sacred rugged ragged crooked
    aged beloved dogged jagged hundred kindred"""
)
# After “get” these make no passive: “get dressed”, “get involved”, “get rid of”.
GET_STATES = word_set(
    """rid ready used started involved dressed undressed changed married divorced engaged lost
    stuck tired bored worried scared excited upset drunk wasted better worse acquainted done
    finished interested confused annoyed frustrated settled organised organized prepared
    hit-and-miss gone put come become out set read cut"""
)
DEGREE = word_set("very so too pretty quite rather really more most fairly slightly that")
# Past tenses that tell of an act when a time or place follows: “was closed on Tuesday”.
ACTS = word_set(
    """closed blocked damaged raised sealed fixed focused heated burnt broken divided exposed
    established frozen locked opened torn trapped connected integrated limited increased
    rushed done shut"""
)
TIMES = word_set(
    """on to during after until from when since before yesterday today last monday tuesday
    wednesday thursday friday saturday sunday in at for quickly"""
)
# Before a hyphen these say how something was done: “was re-opened”. Others make an adjective:
# “is person-centred”, “is self-contained”. Both are passive with “by” or “being”.
DONE_HOW = word_set(
    """re co pre over under out up cross double fast short hand spot mis de un dis back
    counter micro auto force fine field peer proof ring second sub task test trans
    video whistle copy cold court"""
)
