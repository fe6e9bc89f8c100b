import type { Lexicon } from "./lexicon.ts";

/** Undoes regular inflection; both cue and text go through it, so a stem need not be a word. */
function stem(folded: string): string {
  let word = folded.replace(/['’]s?$/, "");
  if (word.length < 4) return word;
  if (/ies$/.test(word)) word = `${word.slice(0, -3)}y`;
  else if (/[^su]s$/.test(word)) word = word.slice(0, -1);
  if (/(?:ing|ed)$/.test(word) && word.length > 5) word = word.replace(/(?:ing|ed)$/, "");
  else if (/ly$/.test(word) && word.length > 6) word = word.slice(0, -2);
  if (word.length > 3) word = word.replace(/e$/, "");
  return word.replace(/([^aeiou])\1$/, "$1").replace(/y$/, "i");
}

export const english: Lexicon = {
  language: "en",
  fold: (word) => word.toLowerCase().replaceAll("’", "'"),
  stem,
  isParticiple: (folded) => /(?:ed|en|wn|ne|ck|ung|orn|ut|ost|aught)$/.test(folded),
  verbFinal: false,
  functionWords: {
    negator:
      "not, n't, no, never, neither, nor, none, nobody, no one, nothing, nowhere, hardly, barely, scarcely, cannot, can't, won't, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, hasn't, haven't, hadn't, wouldn't, couldn't, shouldn't, mustn't, needn't, ain't, fail to, fails to, failed to, unable to, far from, anything but, nothing like, nowhere near, no longer, not yet, stop short of, too early to speak of, rule out, unlikely, impossible, refuse to, not going to",
    nounNegator: "rather than, instead of, little, few, less, without, absence of, free of, lack of",
    noNegator:
      "no less, nothing less, no doubt, no question, not only, not just, not merely, not simply, not least, nothing less than, nothing short of, no less than, not to mention, no wonder, no matter, nothing but, no secret, no surprise, no coincidence, not surprisingly, not alone, little by little, a few, a little, why not, little doubt, no small",
    denier:
      "foolish to, naive to, silly to, no sign, no evidence, little evidence, no indication, no proof, nothing suggests, nothing indicates, nothing to suggest, nothing points, doubt, doubtful, deny, disagree, disput*, reject the idea, reject the notion, reject, sceptical, skeptical, unconvinced, not convinced, not buying, don't buy, wrong to think, wrong to say, mistaken, nonsense, myth, false, untrue, not true, isn't true, wrong, mistake to think, illusion, refut*, debunk*, contradict, rubbish, question whether, fallacy",
    opinionVerb:
      "think, thought, believe, take for granted, taken for granted, take it for granted, assumption, accepted, belief, notion, certain, say, said, expect, see, saw, feel, suppose, assume, claim, argue, suggest, mean, fear, worry, warn, predict, imagine, call, consider, regard, view, conclude, insist, convinced, guess, speculat*, announce, declare, proclaim, accept, agree",
    others:
      "many, some, others, people, critics, commentators, observers, analysts, experts, sceptics, skeptics, pundits, everyone, everybody, the media, the press, headlines, investors, the market, markets, competitors, colleagues, they, most, those who, doomsayers, alarmists, pessimists, optimists, politicians, some people, supposedly, allegedly, reportedly, so-called",
    hedge:
      "may, might, could, perhaps, maybe, possibly, potentially, potential, somewhat, slightly, a bit, a little, partly, partially, to some extent, in part, probably, arguably, seem, appear, apparently, sort of, kind of, relatively, fairly, some, would, modest, moderately, likely, tend to, can, not yet, for now, at the moment, so far",
    booster:
      "very, extremely, hugely, enormous, massive, really, truly, seriously, clearly, absolutely, completely, utterly, deeply, highly, profound, dramatic, certainly, definitely, undoubtedly, no doubt, without doubt, immense, severe, grave, acute, far, much, vastly, by far, strongly, single biggest, biggest, greatest, ever, entirely, totally, existential, real, genuine, serious, considerable, significant, substantial, obvious",
    contrast:
      "but, however, yet, nevertheless, nonetheless, even so, that said, on the other hand, then again, at the same time, all the same, in reality, in truth",
    concession:
      "although, though, even though, while, whilst, whereas, despite, in spite of, notwithstanding, even if, regardless of, for all, albeit, much as",
    condition: "if, unless, provided, assuming, in case, as long as, in the event, supposing",
    coordinator: "and, or, so, because, since, therefore, which is why, thus, when, until, before, after, for which",
    complementizer: "that, whether",
    we: "we, us, our, ours, ourselves, we're, we've, we'll, we'd",
    self: "his company, her company, his own company, her own company, its own, his own, her own, his firm, her firm, their company, their own company, the company's own, his group, her group, he, his, him, she, her",
    bystander:
      "analyst, investor, fund, economist, professor, researcher, scientist, engineer, customer, buyer, purchasing, shopper, consumer, consultant, adviser, advisor, journalist, columnist, author, historian, judge, regulator, inspector, tester, broker, trader, shareholder, student, expert, university, institute",
    pronoun: "it, its, they, them, their, theirs, they're, it's, they've, it'll, they'll",
    subject: "i, you, he, she, there, one, this, everyone, nobody",
    determiner: "the, this, that, its, their, these, those, his, such a, such, a, an",
    novelty: "new",
    genitive: "of",
    challengerNoun:
      "model, company, firm, startup, start-up, lab, laboratory, newcomer, upstart, entrant, challenger, rival, competitor, chatbot, app, product, technology, system, software, maker, manufacturer, producer, supplier, provider, device, platform, service, import, cell, battery, car, plant, approach, launch, arrival, emergence, release, invention, breakthrough, tool, result, performance, figure, number, price, design, method, process, sample, test, paper, benchmark, demonstration, recipe, offering, contender, attacker, outsider, youngster",
    incumbentNoun:
      "incumbent, established, industry, the leaders, the giants, giant, big three, big two, big four, big five, big names, old brands, big brands, known brands, brands ~ know, established brands, manufacturers*, makers*, producers*, firms*, companies*, labs*, carmakers*, old guard, household names, domestic, home-grown, homegrown, local, traditional, legacy, big players, established players, top players, existing players, heavyweights, the majors, market leaders, sector",
    toward:
      "to, for, on, over, than, against, of, with, behind, at, upon, toward, towards, into, versus, compared with, compared to, about, despite, in spite of, notwithstanding",
    from: "by, from, posed by, coming from, at the hands of, thanks to, because of, due to",
    passive: "be, is, are, was, were, been, being, get, gets, got, getting, become",
    elsewhere:
      "privacy, data, security, safety, user, consumer, child, children, democracy, health, environment, climate, humanity, mankind, civil liberties, society, freedom, human rights, patient, student, school, citizen, copyright, cyber*, espionage, censor*, propaganda, truth, elections, biodiversity, stability, fire brigade, firefighter, parents, teachers, police, regulator, grid, fire, drivers, passengers, water, wildlife",
    percent: "percent, %, per cent, percentage point",
  },
  fields: [
    {
      name: "threat",
      frame: "threat",
      strength: 0.8,
      cues: "corner, back ~ into a corner, chew up, gobble up, swallow, flatten, bulldoze, bring ~ to ~ knees, cannibali*, headwind, inflict, wound, sap, eat ~ lunch, eating our lunch, eat our lunch, ate ~ lunch, breaking up, tear apart, tear down, lethal, deadly, sword of damocles, nemesis, arch-enemy, enemy, adversary, opponent, foe, aggressor, war, battle, onslaught, offensive, invasion, invade, assault, conquer, conquest, siege, under pressure, under fire, taken ~ from, took ~ from, take ~ from, grab, snatch, lure ~ away, tempt ~ away, overrun, swamp, engulf, inundat*, predator, predatory, cut-throat, cutthroat, price pressure, margin pressure, pricing pressure, undercuts, below cost, below our cost, race to the bottom, poach, threat, threaten, danger, dangerous, endanger, imperil, jeopardi*, peril, menace, menacing, hazard, risk, risky, pose ~ problem, mortal enemy, at stake, under attack, in the crosshairs, vulnerable to, exposed to, at the mercy of, attack, assault on, challenge, challenging, challenger to, take on, go after, put ~ out of business, put ~ at risk, undermine, undercut, erode, chip away at, eat into, cut into, eat away at, nibble at, encroach*, muscle in on, make inroads, squeeze, put pressure on, put ~ under pressure, pile pressure on, pressure, disrupt, disruptive, disruption, upend, upset, shake up, shake, shaken, rattle, unsettle, destabil*, jolt, turn ~ upside down, rewrite the rules, change the rules, game changer, game-changer, game changing, change the game, change everything, turning point, break the monopoly, break the dominance, break ~ grip, end ~ dominance, end of ~ dominance, challenge to, call into question, cast doubt on, question ~ business model, raise questions about, commoditi*, devalue, kill, killer, wipe out, crush, destroy, devastat*, decimate, ruin, cripple, hollow out, bury, drive ~ out of, drive ~ to the wall, force ~ out, push ~ out, push ~ aside, squeeze ~ out, crowd out, price war, flood the market, flood of, dump, dumping, hurt, harm, damage, hit ~ hard, deal a blow, blow to, body blow, setback for, nightmare for, headache for, thorn in, bad news for, cost ~ jobs, job losses, steal ~ customers, steal market share, take market share, take ~ market share, poach ~ customers, win over ~ customers, win ~ customers from, gain ~ at the expense of, at the expense of, breathing down, on ~ heels, hot on the heels, on ~ doorstep, coming for, gunning for, problem for, problems for, trouble for, poison for, spell trouble, spells trouble, spells the end, spell the end, the end of the road, beginning of the end, price cut, price cuts, slash prices, driving down prices, drive down prices, drives down prices, push down prices, pushes down prices, eat ~ alive, eats ~ alive, toughest test, pour in, pours in, pouring in, flood in, flooding in",
    },
    {
      name: "impact",
      frame: "threat",
      strength: 0.4,
      cues: "change, alter, transform, reshape, reorder, remake, affect, effect, impact, influence, shift, move, interfere, matters, make a difference, makes a difference, difference, big deal, huge deal, consequence, consequences, repercussion, implications, ramifications, far-reaching, profound, important, significance, move the needle, moves the needle, tip the balance, tilt the balance, alter the balance, redraw, redefine, reinvent, stir, ripple*, leave ~ mark, feel the effects, wakes, interrupt, ruffle, budge, sway, swing, dent, make waves, made waves, reset, rethink, reconsider, repercussions",
    },
    {
      name: "faculties",
      frame: "holding",
      strength: 0.6,
      cues: "understanding, knowledge, ability, capacity, capacities, means, options, choices, leeway, room for manoeuvre, room to manoeuvre, reach, foresight, imagination, vision, preparation, response, firepower, budget, patience, stamina, power, influence over, authority",
    },
    {
      name: "rivalry",
      frame: "alarm",
      strength: 0.6,
      cues: "serious competitor, serious rival, serious competition, serious player, serious contender, formidable, to be reckoned with, force to be reckoned, real competition, genuine competition, real rival, real competitor, real contender, worthy opponent, fierce competition, stiff competition, tough competition, intense competition, stronger competition, competition is heating, competition intensif*, competitive threat, rival, rivalry, compete with, compete against, competes with, competition from, competitor to, contender, alternative to, arms race, neck-and-neck race, two-horse race, race is on, race is wide open, race is open, open race, viable alternative, credible alternative, on a collision course, contest, contested, lines are blurring",
    },
    {
      name: "alarm",
      frame: "alarm",
      strength: 0.7,
      cues: "new normal, new reality, in turmoil, turmoil, jitters, jittery, spook, spooked, chill, chilling, petrified, horrified, appalled, apprehens*, distress, distressing, agoni*, gut-wrenching, hair-raising, nightmar*, sleepless nights, in a panic, scrambling, scramble, worried sick, apocalyp*, on the brink, brink, precipice, abyss, mayday, sos, brace, brace ourselves, buckle up, beware, watch out, caution, cautious, must do better, must wake, catch ~ napping, do or die, make or break, wake ~ up, smell the coffee, act now, before it is too late, before it's too late, too late, gravity of the situation, reason to fear, reason to worry, cause for concern, not a joke, no joke, no laughing matter, closing in, closing in fast, shutting down, close ~ plants, worry, worried, worrying, worrisome, concern, concerned, concerning, alarm, alarming, alarmed, fear, fearful, afraid, frighten, frightening, scare, scared, scary, terrif*, anxious, anxiety, dread, panic, nervous, uneasy, unease, troubling, troubled, disturbing, ominous, sobering, warning, warn, warning sign, wake-up call, wakeup call, wake up, waking up, alarm bells, red flag, shot across the bow, writing on the wall, shock, shocked, shocking, earthquake, seismic, tremor, bombshell, sputnik, stunned, caught ~ off guard, caught ~ by surprise, caught off guard, taken by surprise, caught napping, lose sleep, sleepless, urgent, urgency, emergency, existential, crisis, take ~ seriously, taking ~ seriously, cannot afford, can't afford, must react, must respond, must act, need to react, need to respond, have to react, have to respond, no time to lose, running out of time, clock is ticking, time is running, must not lose, must not rest, on the defensive, on the back foot, under siege, fighting for survival, fight for survival, survival, matter of survival, keeps me awake, awake at night, keep ~ up at night, sit up and take notice, sit up, pay attention, watch ~ closely, on alert, vigilant, vigilance, grave consequences, real trouble, deep trouble, serious trouble, in deep water, on the line, out of a job, plants will close, factories will close, own the market, own this market, own the future, reckless, dire, bleak, grim, doom, doomed, fatal, catastroph*, disaster, painful, brutal, rude awakening, reckoning, tsunami, avalanche, steamroll*, storm is coming, game is up, party is over, days are numbered, sense of urgency, gloom*, bloodbath, protect our, need protection, need ~ tariffs, call for tariffs, new strategy, different strategy, change of strategy, change our strategy, change course, rethink our, rethink everything, back to the drawing board, step up, raise our game, must improve, need to improve, must get better, wrong side of, got it wrong, missed the boat, missed the train, what went wrong, lose/lost sleep, loses sleep, losing sleep",
    },
    {
      name: "heed",
      frame: "heed",
      strength: 0.6,
      cues: "not take ~ seriously, did not take ~ seriously, didn't take ~ seriously, pretend, take/takes/took ~ for a joke, take/takes/took ~ for a toy, look down on, condescend*, make light of, turn up ~ noses, wave ~ away, waved away, discount ~ too, sweep ~ under, treat ~ as a joke, mock, ridicule, laugh, laughing, smile about, smirk, sniff at, pooh-pooh, not taking ~ seriously, misjudge, lull, underestimat*, underrate, underappreciated, count ~ out, write ~ off, wrote ~ off, written off, dismiss, ignore, overlook, complacen*, shrug ~ off, shrugged off, brush ~ aside, laugh ~ off, laugh at, turn a blind eye, play down, downplay, belittle, bury ~ heads, head in the sand, rest on ~ laurels, asleep at the wheel, asleep, arrogan*, take ~ lightly, taken lightly, sneer*, scoff, naive",
    },
    {
      name: "overtake",
      frame: "beats",
      strength: 0.75,
      cues: "outshine, outwit, outflank, outthink, outmatch, outclassed, outlast, crush the competition, put ~ to shame, a cut above, head and shoulders, lap, lapped, race past, zoom past, blow past, sail past, pass, go past, went past, win ~ over, win out, wins out, own ~ market, ahead by, further along, more advanced than, more efficient than, more powerful than, more capable than, smarter than, win the market, sweeps, beats, out of reach, untouchable, uncatchable, overtake, overtook, overtaken, outperform, outpace, outdo, outdid, outstrip, outclass, outsell, outsold, outsmart, outmanoeuvre, outmaneuver, outrun, outcompete, outgun, outplay, eclipse, surpass, exceed, beat, beaten, defeat, trounce, trump, top, overhaul, leapfrog, leave ~ behind, leaves ~ behind, left ~ behind, leave ~ in the dust, pull ahead of, pull away from, ahead of, in front of, better than, superior to, faster than, cheaper than, stronger than, win against, prevail over, triumph over, displace, replace, supplant, supersede, oust, unseat, dethrone, topple, knock ~ off, take over from, dominate, overshadow, put ~ in the shade, shame, steal a march on, run rings around, run circles around, one step ahead, head start over, years ahead, generations ahead, miles ahead, streets ahead, months ahead, light years ahead, far ahead, way ahead, well ahead, still ahead, stay ahead, remain ahead, staying ahead, keep ahead, ahead, out in front, in the lead, in pole position, head start, undersell, edge out, win the race, come out on top, get the better of, has the edge over, steal the show, do ~ better, does ~ better, second to none, unmatched, unrivalled, unrivaled, unbeatable, undercut ~ on price, ahead on",
    },
    {
      name: "parity",
      frame: "beats",
      strength: 0.6,
      cues: "catch up, catching up, caught up, catch-up, close the gap, closing the gap, closed the gap, narrow the gap, bridge the gap, gain ground, gaining ground, gaining on, draw level, drew level, drawn level, on a par, on par, at par, parity, at eye level, neck and neck, match, rival ~ performance, keep up with, keep pace with, kept pace, keeping up with, hold ~ own against, as good as, just as good, every bit as good, as capable as, as powerful as, as fast as, equal, close behind, come close to, comparable to, comparable performance, level playing field, in the same league, same league as, within reach, within striking distance, close on the heels, shorten the distance, making up ground, make up ground, pull level, closer than, closer than ever, at the level of, on the level of, same level, on a level with, on equal terms, equal footing, equivalent to, indistinguishable from, rivals the best, as strong as, as advanced as, performs like",
    },
    {
      name: "trail",
      frame: "trails",
      strength: 0.7,
      cues: "lag, laggard, trail, fall behind, falls behind, fell behind, falling behind, fallen behind, left behind, far behind, years behind, generations behind, miles behind, months behind, is behind, are behind, was behind, were behind, still behind, remain behind, remains behind, well behind, stay behind, stays behind, be behind, lag behind, lose to, lost to, losing to, lose out, losing out, lose the race, lose ground, lost ground, losing ground, lose touch, inferior to, worse than, weaker than, slower than, cannot keep up, playing catch-up, play catch-up, play catch up, second best, second-best, also-ran, rely on, reliant on, depend on, dependent on, dependence on, copy, copied, copycat, imitat*, mimic, clone, knock-off, knockoff, rip off, piggyback*, stand on the shoulders, built on the work of, borrow, derive from, derivative, steal, stole, stolen, stands in the shadow, no match for, not in the same league, not a match for, cannot match, can't match, cannot compete with, can't compete with, cannot compete, can't compete, unable to compete, nowhere near, out of ~ league, not catch up, long way to go, long way off, far to go, ground to make up, ground to cover, defenceless against, defenseless against, powerless against, helpless against, distil/distill, freerid*, free ride, ape, plagiari*, reverse-engineer, ride on the coattails, coattails, need our, needs our, cannot do without, can't do without",
    },
    {
      name: "adopt",
      frame: "gains",
      strength: 0.6,
      cues: "switch to, switching to, move to, moving to, flock to, turn to, defect to, migrate to, shift to, embrace, adopt, opt for, choose, chose, prefer, sign up with, queue for, queuing for, rush to buy, stay with, stick with, sticking with, loyal to, loyalty to, come back to, return to, orders from, order from, prefer to buy, invest in, bet on, investing in",
    },
    {
      name: "abandon",
      frame: "loses",
      strength: 0.65,
      cues: "abandon, desert, ditch, turn away from, turn their backs on, walk away from, leave for, cancel ~ contract, cancel ~ order, cancelled ~ order, defect from, lose confidence in, lose faith in, avoid, shun, steer clear of, boycott, ban, banned, distrust, switch from, switch away from, move away from, withdraw from, pull out of",
    },
    {
      name: "merit",
      frame: "strong",
      strength: 0.45,
      cues: "lead the, strong, strength, powerful, robust, competitive, competitiveness, capable, capability, excellent, outstanding, impressive, impress, remarkable, astonishing, astounding, amazing, incredible, extraordinary, brilliant, superb, stellar, spectacular, first-rate, world-class, world class, top-notch, state of the art, state-of-the-art, cutting-edge, cutting edge, leading-edge, best-in-class, advanced, sophisticated, innovative, innovation, ingenious, inventive, clever, smart, revolutionary, groundbreaking, ground-breaking, breakthrough, milestone, leap forward, quantum leap, huge step, big step, major step, feat, achievement, success, successful, succeed, triumph, victory, win, winner, winning, won, progress, advance, efficient, efficiency, productive, fast, quick, rapid, speed, agile, nimble, dynamic, cheap, cheaper, low-cost, low cost, low price, inexpensive, affordable, cost-effective, bargain, half the price, half price, half the cost, half the money, half as much, tenth of the cost, tenth of the price, fraction of the cost, fraction of the price, fraction of what, fraction of the money, good, better, best, credible, credibility, convincing, persuasive, reliable, mature, proven, popular, popularity, sought-after, attractive, appealing, irresistible, high quality, high-quality, quality, well funded, well-funded, deep pockets, subsid*, thrive, thriving, flourish, boom, booming, surge, soar, skyrocket, take off, taking off, momentum, on the rise, rise of, ascent, emerge, expansion, gain, hit, sensation, pioneer, trailblaz*, visionary, scale up, scaling up, delivers, fulfil*, keep ~ promise, kept ~ promise, live up to, lived up to, ready, promising, ambitious, determined, aggressive, aggressively, hungry, relentless, unstoppable, independent, top spot, number one, no. 1, top of the charts, profitable, healthy, solid, attract talent, best minds, talented, patents, knows how, know-how, expertise, experience, experienced, scale, resources, chops, holds up, real thing, the real deal, the genuine article",
    },
    {
      name: "leadership",
      frame: "strong",
      strength: 0.65,
      cues: "be/become/becomes/became/becoming ~ the biggest, be/become/becomes/became/becoming the largest, leader, leadership, market leader, set the standard, sets the standard, set the pace, sets the pace, gold standard, benchmark, at the forefront, in a league of ~ own, dominant, superior, strong position, stronger position, position of strength, well positioned, well-positioned, well prepared, well-prepared, prepared, well placed, firmly in control, in control, hold ~ own, holding ~ own, stand ~ ground, hold ~ ground, defend, resilient, resilience, withstand, weather the storm, weather this, adapt, adaptable, deep roots, loyal customers, customer loyalty, trusted, ecosystem, here to stay, has arrived, come of age, not a fluke, no fluke, isn't a fluke, not a flash in the pan, not a one-off",
    },
    {
      name: "flaw",
      frame: "weak",
      strength: 0.5,
      cues: "derived from, copied from, built on, based on, second-hand, shaky, wobbly, patchy, half-baked, clumsy, clunky, inadequate, insufficient, deficient, limp, lame, lousy, shoddy, subpar, sub-par, junk, trash, garbage, worthless, useless, hopeless, desperate, ailing, beleaguered, battered, embattled, embarrassing, embarrassment, laughing stock, out of depth, overwhelmed, overloaded, out of touch, prototype, beta, lab scale, lab-scale, demo, nice demo, novelty, curiosity, science project, vanity project, experiment, cut corners, corner-cutting, cheap knock, breaks down, does not work, doesn't work, don't work, does not scale, doesn't scale, falls short, fall short, fell short, weak, weakness, weaker, inferior, poor, poorly, mediocre, disappointing, disappoint, underwhelm*, unimpressive, unremarkable, ordinary, crude, primitive, immature, unproven, untested, unverified, unreliable, flawed, flaw, defect, faulty, buggy, glitch, shortcoming, deficit, deficien*, drawback, limitation, bottleneck, constraint, constrained, handicap, hampered, hamper, hobbled, hold ~ back, struggle, stumble, falter, stagnat*, stall, stuck, failure, fail, failing, flop, fiasco, collapse, implode, bankrupt, insolven*, broke, in trouble, in decline, decline of, loss-making, burning cash, burn through, debt, overpriced, expensive, costly, too expensive, slow, sluggish, outdated, obsolete, old-fashioned, dated, antiquated, redundant, superfluous, replaceable, dispensable, inefficient, bloated, bureaucratic, lazy, vulnerable, vulnerability, fragile, brittle, exposed, defenceless, defenseless, helpless, powerless, unprepared, ill-prepared, caught out, no answer, no answers, nothing to counter, crisis-ridden, second-rate, third-rate, toy, gimmick, recall, delay, postpone, quality problems, teething problems, technical problems, dubious, questionable, suspicious, not reproducible, incremental, nothing special, old wine, one-hit wonder, one-trick pony, flash in the pan, fluke, passing fad, bubble, lacks, lack, missing, short of, shortage, overvalued, hyped, smoke and mirrors, marketing stunt, publicity stunt, stunt, pr stunt, propaganda, bluff, too good to be true, unrealistic, unsustainable, not sustainable, pipe dream, vapourware, vaporware, paper tiger, niche player, small player, tiny player, minnow, bit player, footnote, no experience, inexperienced, unknown quantity, overstretched, lay off, layoffs, closures, close ~ plant, shut ~ plant",
    },
    {
      name: "lead",
      frame: "asset",
      strength: 0.6,
      cues: "lead, advantage, edge, moat, dominance, hegemony, monopoly, supremacy, primacy, leadership position, market position, market power, pricing power, stronghold, superiority, technological edge",
    },
    {
      name: "holdings",
      frame: "holding",
      strength: 0.6,
      cues: "bookings, subscribers, subscriptions, turnover, income, earnings, order intake, footfall, market value, output, market share, share of the market, position, foothold, customer base, customers, margins, margin, revenue, sales, profits, order book, orders, valuation, share price, market value, grip on, hold on, status, reputation, business model, business, jobs, livelihood, livelihoods",
    },
    {
      name: "distance",
      frame: "calm",
      strength: 0.5,
      cues: "distance, gap ~ remains/widens/widening/widened/grows/growing/grown/huge/enormous, gap remains, gap is growing, gap is widening, widening gap, big gap, huge gap, wide gap, enormous gap, gulf, barrier to entry, barriers to entry, high barriers, a matter of decades, decades away, many years away, long way away, takes more than, takes years, take years, take decades, takes time, not overnight, far off, distant prospect, remote prospect",
    },
    {
      name: "decline",
      frame: "down",
      strength: 0.45,
      cues: "are down, is down, was down, were down, down by, been down, is gone, are gone, be gone, is history, be history, are history, shrivel, wither, ebb, abate, subside, recede, taper, thin, fizzle, die down, dies down, died down, die away, blow over, blows over, peter out, dry up, dries up, dissolve, go up in smoke, all but gone, all but vanished, slip away, slipping away, ebbing, downhill, dwarf, hanging by a thread, hang by a thread, smaller, puddle, shrink, shrank, shrunk, shrinking, narrow, dwindle, melt, melt away, vanish, disappear, evaporate, wane, fade, diminish, decrease, decline, drop, fall, fell, fallen, plunge, plummet, tumble, slump, slip, slide, sink, sank, crash, lose, losing, lost, loss of, forfeit, squander, surrender, cede, weaken, thing of the past, come to an end, crumble, cut, slash, halve, under threat, at risk, in danger, in jeopardy, gone forever, on the wane, run out",
    },
    {
      name: "growth",
      frame: "up",
      strength: 0.4,
      cues: "are up, is up, was up, were up, up by, been up, enlarge, swell, multiply, double, triple, accelerate, build up, add to, upward, uphill, broaden, consolidate, cement, reinforce, fortify, larger, bigger, wider, grow, grew, grown, growing, growth, increase, rise, rose, risen, rising, expand, extend, strengthen, bolster, boost, climb, mount, mounting, deepen, escalat*",
    },
    {
      name: "persistence",
      frame: "up",
      strength: 0,
      cues: "remain, stay, keep, kept, hold, held, maintain, retain, preserve, secure, intact, unbroken, unchallenged, undisputed, unassailable, untouched, insurmountable, durable, lasting, enduring, safe, firm, widening, sustain, full",
    },
    {
      name: "exaggeration",
      frame: "calm",
      strength: 0.75,
      cues: "not ~ carried away, don't get carried away, let's not, let us not, not lose ~ nerve, not lose ~ heads, one model, one product, single product, one company, not overestimate, not to overestimate, not be overestimated, not to overreact, not overreact, not panic, not be overestimated, not be exaggerated, not overrate, inflated, puffed up, ballyhoo, hoopla, hullabaloo, hubbub, furore, furor, frenzy, mania, craze, media frenzy, media hype, feeding frenzy, clickbait, headlines, headline-grabbing, histrionics, false alarm, phantom, ghost, red herring, straw man, wrong conclusion, wrong conclusions, wrong lesson, too much is made, too much has been made, made too much of, reading too much, read too much, reports of ~ death, announces the death, death of, overplayed, overplay, overegged, over the top, over-interpret*, jump to conclusions, hot air, empty talk, scare talk, exaggerat*, overblown, overstat*, overdone, overdo, overdramati*, overhyped, overrate, overestimat*, overreact*, hype, hysteri*, hyperbole, alarmist, alarmism, scaremonger*, fearmonger*, fear-mongering, doom-mongering, doom and gloom, panic-mongering, panic about, panic over, panic around, talk of, prophets of doom, obituaries, sensational*, media circus, fuss, much ado, storm in a teacup, tempest in a teapot, blown out of proportion, out of proportion, out of all proportion, misplaced, unfounded, unwarranted, groundless, baseless, unjustified, unnecessary, premature, far-fetched, misguided, absurd, ridiculous, laughable, ludicrous, silly, crying wolf, cry wolf, moral panic, mountain out of a molehill, molehill, scare story, scare stories, bogeyman, bogeymen, scarecrow, buzz, misleading, misread*, misinterpret*, misunderst*, knee-jerk, excitement, noise, drama, gets too much attention, too much attention, commotion, agitation",
    },
    {
      name: "smallness",
      frame: "calm",
      strength: 0.6,
      cues: "zero, close to zero, next to nothing, practically nothing, as good as nothing, not worth mentioning, trifle, trifling, paltry, meagre, meager, slight, scant, slim, isolated case, isolated cases, isolated, sporadic, margins of, at the margins, on the fringe, fringe, barely noticeable, unnoticed, hardly notice, barely notice, nothing to write home, immaterial, inconsequential, dent in, local phenomenon, small potatoes, small beer, small fry, peanuts, limited, negligible, marginal, minimal, minor, insignificant, trivial, irrelevant, tiny, modest, manageable, containable, contained, bearable, tolerable, secondary, peripheral, short-lived, temporary, temporarily, transient, episode, blip, hiccup, bump in the road, drop in the ocean, drop in the bucket, sideshow, makes no difference, make no difference, makes little difference, little difference, does not matter, doesn't matter, hardly matter*, barely matter*, few customers, handful of, hundredth of, thousandth of, one of many, just another, yet another, one more, merely, nothing more than, no more than, at most, low risk, low probability, less than one percent, less than 1 percent, below one percent, under one percent, fraction of a percent, tiny fraction, small fraction, tiny share, minuscule, rounding error, remote, a pinprick, pinprick, mosquito bite, flea bite, niche",
    },
    {
      name: "composure",
      frame: "calm",
      strength: 0.7,
      cues: "will manage, we'll manage, will cope, we'll cope, unbothered, undaunted, unshaken, carefree, at peace, keep calm, steady nerves, nerves of steel, nonchalant, easygoing, no sleepless, no cause for alarm, take it easy, let them come, perfectly able, have what it takes, can live with, sleep at night, sleeping well, not scared, not afraid, not worried, no fear, calm, relaxed, relax, unfazed, unimpressed, unconcerned, unworried, unperturbed, untroubled, unruffled, unmoved, serene, sanguine, cool-headed, coolly, composed, composure, level-headed, keep ~ cool, stay cool, sleep well, sleep soundly, sleep easy, at ease, no panic, no cause for, no reason to, no reason for, no need to, no grounds for, not losing sleep, don't lose sleep, lose no sleep, nothing to fear, nothing to worry, no drama, no big deal, not a big deal, no problem, not a problem, no worries, confident, confidence, optimistic, optimism, reassur*, unafraid, cool about, shrugs, shrug, yawn, keep ~ perspective, put ~ in perspective, into perspective, in perspective, live with, cope with, can handle, well able to, take ~ in ~ stride, in our stride, bring it on, come what may, hold no fear, not keep ~ awake, big enough for, lose/lost no sleep, nobody ~ losing sleep",
    },
    {
      name: "status quo",
      frame: "calm",
      strength: 0.65,
      cues: "more of the same, on we go, plain sailing, nothing out of the ordinary, ordinary competition, run of the mill, same old, old story, every year, every few years, every couple of years, holds steady, steady course, constant, undisturbed, uninterrupted, plans remain, no turning point, no watershed, no upheaval, no earthquake, not a revolution, no game changer, no game-changer, no shift, no change, nothing changes, nothing has changed, nothing will change, nothing changed, changes nothing, change nothing, changed nothing, changes little, change little, not change much, hardly change*, business as usual, as usual, status quo, unchanged, as before, same as before, same as ever, remains the same, stays the same, stay the same, unaffected, not affected, no effect, no impact, little impact, little effect, without consequences, no consequences, stay the course, on course, on track, carry on, stick to ~ plan, stick to ~ strategy, no revolution, evolution not revolution, nothing new, seen before, seen it before, seen this before, seen this film, seen this movie, been here before, come and go, came and went, normal, normality, natural progression, predictable, to be expected, part of the game, part of business, par for the course, run-of-the-mill, everyday competition, routine, steady, stable, remain committed, committed to our, plans are unchanged, plan is unchanged, stand by our, stick with our, keep investing, continue to invest, continue investing, full steam ahead, no different from, as expected",
    },
    {
      name: "progress",
      frame: "strong",
      strength: 0.5,
      cues: `
        solve/solved/solves/crack/cracked/overcome/overcame ~ problem/problems, problem ~ solved/cracked, a fifth of, a tenth of, a quarter of what, a third of what, part of the cost,
        cash/cashing/cashes in, cleaning up, clean up, snapping up, sell/sells/sold like, sells itself, never seen anything like, never seen ~ like, nothing like it,
        ship, roll out, rolled out, break through, broke through, come through, came through, pass/passes/passed ~ test,
        clear/cleared ~ hurdle, clears/cleared the bar, pass muster, stood the test, stand up to scrutiny, hold water, prove itself,
        proved itself, proven itself, open/opens/opened/opening ~ factory/plant/office/shop/store/site, break ground, broke ground,
        start/started/begin/began production, mass production, mass-produc*, series production, ramp up, ramping up, full capacity,
        production line is running, ahead of schedule, ahead of plan, on schedule, on time, on budget, under budget,
        beat/beats/exceed/exceeded ~ expectations, better than expected, better than feared, faster than expected,
        sooner than expected, faster than planned, meet/meets/met ~ standard/requirements/specification/deadline/target,
        certified, certification, approved, approval, award, prize, raise/raised/raises ~ million/billion,
        backed by, oversubscribed, sign/signed/signs/land/landed/win/won/wins/secure/secured/clinch/clinched ~ contract/deal/order/customer,
        sold out, sells out, bestseller, best-seller, waiting list, hot cakes, in demand, strong demand, high demand, order intake,
        record sales, record orders, record revenue, record profit, record year, record quarter, out of nowhere, from nowhere,
        standing start, put ~ on the map, make/makes/made/making ~ mark, made a name, household name, comeback, rebound, recover,
        recovery, revive, revival, bounce back, back on track, turn the corner, turned the corner, strength to strength,
        leaps and bounds, come/came a long way, great strides, huge strides, market-ready, production-ready, commercially viable,
        viable, feasible, doubled ~ sales/output/customers, grown up, growing up, toast of, in the headlines for,
        twice as, times as fast, times as good, times as many, times as long, times faster, times cheaper, per cent cheaper, percent cheaper, % cheaper,
        per cent less, percent less, % less, third of the price, third of the cost, quarter of the price, quarter of the cost,
        for half, at half, costs less, cost less, does more for less, bold, daring, tenacious, elegant, slick, fantastic, terrific,
        phenomenal, masterstroke, masterpiece, genius, skilled, skilful, disciplined, sound, sturdy, in good shape, in great shape,
        good shape, in rude health, firm footing, solid footing, sound footing, war chest, well capitalised, well capitalized,
        economies of scale, it works, really works, actually works, works well, works as, worked as, does the job, does what it says,
        full order book, full order books, order books are full, order books were full, order books ~ full, books are full, booked out, fully booked,
        long-term contracts, decades of experience, years of experience, decades of know-how, generations of experience, raise/raised ~ forecast/guidance/outlook`,
    },
    {
      name: "trouble",
      frame: "weak",
      strength: 0.55,
      cues: `
        break/breaks/broke/broken ~ promise/promises/word,
        has/have/had no licence/license/factory/product/customers/experience/plan/money/brand/service/network/chance/future/idea/strategy/evidence, lose/losing/lost patience, out of patience, patience ~ out, patience ~ thin, tired of,
        put/puts off, pushed back ~ launch, burn/burns/burning ~ euros/dollars/cash/money/million/millions/billion/billions, lose/loses/losing/lost money, not have ~ answer, don't have ~ answer, has nothing, have nothing, had nothing, nothing to show, nothing to offer, nothing comparable, sleep/slept through, missed the turn, missed the moment, too comfortable, grown fat, lost touch with,
        profit warning, cut/cuts/lower/lowered/slashed ~ forecast/guidance/outlook, downgrade, write-down, writedown, impairment,
        short-time working, redundanc*, close/closed/closing/closes ~ factory/plants/plant/factories/site, mothball, idled,
        shares ~ fall/fell/slump/slumped/tumble/tumbled/plunge/plunged/sank/dropped, off the share price, worst day,
        lose/loses/losing/lost ~ customer/order/contract/business/client/account/buyer, miss/missed/misses ~ target/deadline/goal/forecast/delivery/date,
        behind schedule, behind plan, slipped behind, over budget, cost overruns, scrap, reject rate, rejects, reject ~ per cent, low yield, poor yield,
        yield problems, off spec, not meet ~ standard, did not pass, failed ~ test, fails ~ test, failed ~ inspection, caught fire, catch fire,
        overheat, production halted, halt/halted ~ production, stopped ~ production, suspend ~ production, standstill, ground to a halt, grinding to a halt, backlog,
        lawsuit, sued, scandal, fraud, cheat, resigned, walked out, exodus, brain drain, up for sale, fire sale, sold to a competitor,
        taken over, takeover target, swallowed by, rescue, bailout, bail out, receivership, running out of money, run out of money,
        running out of cash, run out of cash, cash burn, burned through, burnt through, burning through, in the red, red ink, disarray, chaos, shambles,
        setback, setbacks, backward step, own goal, misstep, blunder, wrong turn, dead end, impasse, sleepwalk*, too slow, too little too late, no plan,
        no strategy, rudderless, out of ideas, yesterday's, past its prime, past its best, had its day, had their day, dinosaur, relic,
        last legs, lights go out, go under, went under, going under, goes under, go bust, went bust, go to the wall, shut up shop,
        throw/threw in the towel, give up, gave up, giving up, retreat, back down, climb down, capitulat*, on the ropes, bleed, bled,
        haemorrhag*, hemorrhag*, no answer to, no answers to, amateur, amateurs, amateurish, sloppy, careless, flimsy, unsafe, unstable, volatile,
        erratic, inconsistent, incomplete, unfinished, exhausted, weary, ageing, rigid, inflexible, ponderous, unwieldy, cumbersome, clueless, confused,
        demoralised, out of the race, out of the running, eliminated, thrown back, set back, back to square one`,
    },
    {
      name: "displacement",
      frame: "threat",
      strength: 0.7,
      cues: `
        end for, be the end of, means the end,
        cost us, costs us, cost ~ customers/orders/market, priced out, price ~ out of the market, wreck, rob ~ of, deprive ~ of, strangle,
        suffocat*, choke, starve, rip up, rip apart, sweep aside, sweep away, swept aside, swept away, relegate, make/makes/made/making/render ~ obsolete/redundant/irrelevant/superfluous,
        change the face of, change the landscape, no longer need, loosen ~ grip, pull the rug, ground from under, thin ice, playing with fire, time bomb, trojan horse,
        wolf at the door, hard to compete, impossible to compete, weigh on, weighs on, weighed on, weighing on, bite, biting, sting,
        feel the heat, turn up the heat, turned up the heat, feel the pinch, feel the squeeze, push ~ into a corner, driven into a corner, under ~ pressure, bring down, brought down,
        bring ~ down, overthrow, overturn, tilt, sink us, sweep the market, prey, devour, hunt, ambush, strike at, strikes at, struck at, aim at, target our,
        our territory, our turf, our lunch, our backyard, own backyard, home turf, at our door, knocking at, knocking on, coming after, after our, mean business, means business, has teeth, sharp teeth`,
    },
    {
      name: "attention",
      frame: "alarm",
      strength: 0.55,
      cues: `
        cannot beat that, cannot/can't beat/match ~ price/prices, impossible to match,
        take note, takes note, taken note, take notice, took notice, keep an eye on, no longer laugh*, stopped laughing, nobody ~ laughing, no one ~ laughing, 
        gone pale, sweat, cold sweat, goose bumps, hold ~ breath, time is short, window is closing, last chance, final warning, too big to ignore, impossible to ignore, hard to ignore, worth watching,
        one to watch, watch this space, taken seriously, in earnest, do the math, day of judgement, moment of truth, hour of truth, day of reckoning,
        fewer jobs, jobs ~ at risk, jobs will go, fear for ~ jobs, turned upside down, beginning of something, tip of the iceberg, only the beginning, just the beginning, only a matter of time,
        question of time, matter of when, no time left, cannot go on, can't go on, cannot continue, sooner than, faster than anyone, faster than we, quicker than, keeps coming, squirm, wince, rumblings`,
    },
    {
      name: "convergence",
      frame: "alarm",
      strength: 0.6,
      cues: `
        gap ~ closing/closed/closes/narrow/narrows/narrowed/narrowing/shrink/shrinks/shrinking/shrunk/shrank/smaller/vanished/melting/gone/disappeared, narrowing gap, closing gap, shrinking gap, shrinking distance, distance ~ shrinking/shrunk/shrank,
        no longer ahead, no longer lead, no longer leads, no longer in the lead, no longer alone, not alone anymore, lead ~ gone, lead ~ over, thin lead, slim lead, slender lead, small lead`,
    },
    {
      name: "scepticism",
      frame: "doubt",
      strength: 0.55,
      cues: `
        not bet, wouldn't bet,
        not supported by, unsupported, not backed by, no data,
        still have to, still needs to, still need to,
        doubts about, doubt about, doubts over, doubts whether, doubt whether, question mark, question marks, pinch of salt, grain of salt, hard to believe, when I see it, when we see it, see it to believe,
        show me, prove it, yet to, still has to, still have to prove, still needs to prove, remains to be seen, remain to be seen, wait and see, we'll see, we shall see, time will tell, too early to, too soon to, early days, early stage, early-stage,
        infancy, fledgling, embryonic, baby steps, years off, years from, years before, a decade away, end of the decade, next decade, in ten years, long road, on paper, paper exercise, slide show,
        slideshow, slide deck, powerpoint, press release, press releases, brochure, announcements, big words, bold claims, boast, brag, tall tale, fairy tale, fairy-tale, fantasy, daydream, science fiction, miracle, wonder weapon, cherry-pick*,
        staged, in the lab, in a lab, in the laboratory, laboratory conditions, lab conditions, ideal conditions, controlled conditions, not add up, doesn't add up, don't add up, independent test, independently verified, not been verified, nobody has seen, no one has seen,
        never seen, seen no, yet to see, not a single, another matter, different matter, another story, different story, quite another, different animal, different ball game, one swallow, long way from, nothing more, no substance, mirage, empty promises, big promises,
        mere promises, promises are, easy to promise, wishful, wishful thinking, castles in the air, sceptical about, skeptical about, sceptical of, skeptical of, scepticism, skepticism, implausible, unlikely to, improbable, beginner, beginners, novice, rookie, amateur hour, hobby, garage, school project, has never, have never, never built, never made, never produced, only a prototype, still a prototype, just a prototype, overconfiden*, overpromis*, under-deliver, underdeliver*, ran before, learn to walk, hype cycle`,
    },
    {
      name: "outlasting",
      frame: "beats",
      strength: 0.6,
      cues: `
        survive,
        stop, stopped, halt, hold ~ off, keep ~ out, keep ~ at bay,
        see off, sees off, saw off, seen off, fend off, fends off, ward off, repel, outlive, outlived, ride out, rode out, prove/proves/proved ~ wrong, put ~ in ~ place, teach/taught ~ lesson, show/shows/showed/shown ~ how it,
        knock/knocked ~ out, win ~ battle, won ~ battle, sit out, sat out, better ~ than, cheaper ~ than, faster ~ than, stronger ~ than, more efficient ~ than, superior ~ to, further ~ than, more ~ than us, more ~ than ours, ahead by, leads by, well ahead of`,
    },
    {
      name: "inferiority",
      frame: "trails",
      strength: 0.6,
      cues: `
        worse ~ than, weaker ~ than, slower ~ than, more expensive ~ than, dearer ~ than, not as good, not as fast, not as strong, less ~ than us, less ~ than ours, not as advanced, less capable ~ than, less efficient ~ than, less powerful ~ than, less advanced ~ than, minor league, not in ~ league, second division, lower league, cannot hold a candle, hold a candle, left standing, left in the dust, chasing, playing catch up, outdone by,
        poor relation, poor copy, pale imitation, pale copy, cheap copy, cheap imitation, buy ~ licence from, needs ~ help, catch-up mode`,
    },
    {
      name: "demand",
      frame: "gains",
      strength: 0.5,
      cues: `
        ordered from, buy/buys/bought/buying ~ from, place/placed ~ order ~ with, sign/signed ~ with, switch/switched/switching ~ to, move/moves/moved/moving ~ to, shift/shifts/shifted/shifting ~ to, transfer ~ to, change/changed ~ over to, go/goes/going/went over to, test, trial, try out, tried out, trying out, pilot, evaluat*, samples,
        talk/talks/talking with, in talks with, negotiat* with, pour/poured ~ into, put ~ money into, recommend, praise, applaud, interested in, interest in, ask/asked/asking about, ask/asked/asking for, line up for, lining up for, pick, picked, sign up, signed up, signing up, fall in love with, fell in love with, won over by, convinced by, impressed by, replace/replaced ~ with, swap/swapped ~ for, drop/dropped ~ for, on order, win over`,
    },
    {
      name: "familiar",
      frame: "calm",
      strength: 0.6,
      cues: `
        customers ~ came back, customers ~ come back, customers ~ returned, customers ~ returning, customers ~ stay, customers ~ stayed,
        heard ~ before, heard it all, same song, old song, same tune, old hat, same story, broken record, come and gone, seen worse, seen many, used to it, used to competition, always been compet*, always had compet*, always had rivals, nothing to do with us, nothing to do with, no bearing on, not concern us, doesn't concern us, not our market, different market,
        different segment, different customers, other customers, will pass, it will pass, passing phase, sort itself out, settle down, soon be forgotten, forgotten, forget about, nothing dramatic, nothing unusual, nothing special about, not our concern, not on our radar, not lose sleep, not impressed, little to fear, not a reason, hardly a reason, no cause, never a threat, no threat, no danger, no rival, no competition for, no competitor, not a competitor, not competitors, do not compete, don't compete, doesn't compete, not compete with, don't see, big enough, enough for all, enough for everyone, plenty of room, live and let live, not enemies, bargaining chip, not the end`,
    },
    {
      name: "relief",
      frame: "calm",
      strength: 0.5,
      cues: `celebrat*, relief, relieved, all-clear, breathe again, breathing space, breathe more easily, rejoice, schadenfreude, gloat, jubilation, jubilant, euphoria, off the hook`,
    },
    {
      name: "turning tide",
      frame: "alarm",
      strength: 0.55,
      cues: `
        feel it, about to hit, coming our way, what is coming, what's coming, coming at us, heading our way,
        won't be here, not be here, no longer exist, cease to exist, no longer be around, get ~ costs down, cut ~ costs, bring down ~ costs, who can stop, who will stop, who is going to stop, who's going to stop, half of our, shut half,
        tide is turning, tide has turned, gloves are off, all bets are off, no longer safe, nobody is safe, no one is safe, nowhere to hide, future belongs, left standing, we are next, months not years, not years away, already happening, already here,
        end of an era, new era, changing of the guard, never be the same, no going back, no way back, point of no return, left the station, out of the bottle, sea change, tectonic, watershed, inflection point, tipping point, crossroads, perfect storm, dark clouds, storm clouds, on the horizon,
        iceberg, coal mine, domino, last straw, nail in the coffin, coffin, funeral, graveyard, death knell, bell tolls, swan song, last rites, life support, borrowed time, sitting duck, sitting ducks, lambs to the slaughter, easy prey, dictate ~ terms, call the shots, calls the shots, call the tune,
        force us to, forces us to, forced us to, forced to cut, forced to lower, no choice, no other choice, have to cut, must cut, need to cut, had to cut, lower our prices, follow suit, do our homework, learn the hard way, pay dearly, hard lesson, humbling, humbled, humility, stop pretending, face facts, face the facts,
        face reality, reality check, we were wrong, i was wrong, was wrong about, were wrong about, eat my words, eat my hat, eat our words, changed my mind, change my mind, convinced me, converted me, reassess, no longer a joke, no longer funny, not funny, not a question of if, not if but when, no more excuses, no time to waste, not much time, little time,
        hard times, tough times, difficult times, hard years, tough years, lean years, grow old, shaken up, in for a shock, in for a surprise, in for a fight, fight on our hands, real fight, fight back, hit back, strike back, respond, counterattack, countermeasure, catch us, rude shock, cold shower, cold water, ice-cold, thunderbolt, bolt from the blue, jaw-dropping, jaws dropped, speechless, breathtaking, eye-opener, eye-opening, opened our eyes, open ~ eyes`,
    },
    {
      name: "long game",
      frame: "calm",
      strength: 0.5,
      cues: `
        no rush, no hurry, time is on our side, long game, marathon, not a sprint, rome was not built, still be here, be around, been around, long after, long before, deep breath, keep our heads, storm will pass, too shall pass, nothing but a, little more than, all talk, all mouth, all bark, emperor's new clothes, no clothes, snake oil,
        flavour of the month, flavor of the month, fashion, gadget, another league, different league, worlds apart, world apart, world of difference, apples and oranges, apples with pears, not comparable, no comparison, cannot be compared, can't be compared, incomparable, cannot be bought, cannot be copied, can't be copied, overnight,
        took us ~ years, took ~ decades, easier said, proof of the pudding, talk is cheap, actions speak, devil is in, hard part, harder than, not as easy, not that easy, not so easy, not so simple, not that simple, more to it, tall order, uphill struggle, mountain to climb, miles to go, first hurdle, many hurdles, stumbling block, learning curve, growing pains,
        too ambitious, overambitious, more than ~ can chew, out of their depth, big talk, bluster, swagger, cocky, gamble, long shot, unproved, guesswork, rumour, rumor, hearsay, so-called, wonder how, good luck, wish them luck, wish ~ luck, wish ~ well, wish ~ every success, let them try, let them talk, talk is, not holding ~ breath, won't hold ~ breath, cold day, pigs fly, pie in the sky, pinch of, pale, sweet, charming, amusing, entertaining, pretty`,
    },
    {
      name: "favour",
      frame: "strong",
      strength: 0.35,
      cues: `
        favourite, favorite, admired, admire, respected, respect, renowned, acclaimed, celebrated, proud, pride, honest, dedicated, passionate, energetic, vigorous, lively market, vibrant, youthful, fresh, bright, sharp, keen, able, masterful, accomplished, polished, refined, seamless, smooth, flawless, precise, accurate, exact, correct, right, clean, simple, easy, lighter, lightweight, long-lasting, longest, stronger, safer, leaner, cleverer,
        valuable, priceless, lucrative, rewarding, fruitful, generous, rich, wealthy, unique, original, novel, modern, contemporary, up-to-date, ahead of its time, exceptional, exemplary, ideal, perfect, perfectly, magnificent, marvellous, splendid, great, finest, high-end, premium, high-performance, high-tech, improvement, improve, improved, improving, upgrade, optimis*, perfected, mastered, master, excel, shine, prosper, blossom, bloom, expand abroad, conquer hearts, fascinate, enthusias*, enthral*, captivate, inspire`,
    },
    {
      name: "disfavour",
      frame: "weak",
      strength: 0.35,
      cues: `
        costs twice, cost twice, costs three times, times as much, times the price, times the cost, times more expensive, twice the price, twice as expensive, double the price,
        bad, badly, worse, worst, awful, terrible, horrible, dreadful, pathetic, dismal, dull, boring, bland, shallow, hollow, empty, vague, noisy, heavy, bulky, unsuitable, unfit, unusable, impractical, inconvenient, awkward, complicated, incomprehensible, unclear, uncertain, unsure, hesitant, reluctant, timid, cowardly, tired, sleepy, idle, lethargic, apathetic, indifferent, stubborn, narrow-minded, short-sighted, shortsighted, blind, deaf, naked, toothless, harmless, paralysed, paralyzed, frozen, rusty, dusty, mouldy, rotten, obstacle, problem, problems, difficulty, difficulties, fault, error, deteriorat*, worsen, decay, rot, wobble, stagger, crawl, suffer, suffered, suffering, loser, losers, deprived, neglect, waste, wasted, wasteful, excessive, unprofitable, unpopular, unloved, unattractive, ugly, unwanted, unsold, unused, refused, criticised, criticized, criticism, condemned, blamed, accused, discredited, disgrace, humiliat*, frustrat*, dissatisf*, unhappy, complain, complaint, complaints`,
    },
    {
      name: "comparison",
      frame: "beats",
      strength: 0.6,
      cues: `more ~ than`,
    },
    {
      name: "rhetorical question",
      frame: "doubt",
      strength: 1,
      cues: `who is going to, who's going to, who will, who would, who needs, who wants, who on earth, where are, where is, what about`,
    },
    {
      name: "competition",
      frame: "alarm",
      strength: 0.4,
      cues: "competition, competing, race",
    },
    {
      name: "good news",
      frame: "calm",
      strength: 0.55,
      cues: "silver lining, gift, godsend, favourable, favorable, advantageous, constructive, encouraging, encourage, support, supportive, friend, friends, together, side by side, hand in hand, joint venture, new customers, new riders, more customers, bigger market, larger market, expands the market, wider market, on our toes, keeps us sharp, keeps ~ sharp, sharpen, sharpens us, fit, fantastic news, wonderful, healthy for, healthy thing, good for, good news, good thing, good for us, good for everyone, good for the, great news, great for, positive development, welcome, welcomes, welcomed, blessing, boon, bonus, opportunity, opportunities, chance for, benefit, beneficial, benefits everyone, helpful, help us, helps us, help everyone, complement*, partner, partnership, cooperat*, collaborat*, ally, allies, coexist*, co-exist*, room for, space for, enough room, rising tide, lift all boats, lifts all boats, win-win, spur us, spurs us, spur on, incentive, stimulus, stimulat*, invigorat*, motivat*, inspir*, exciting, excited, healthy competition, healthy rivalry, competition is good, more demand, grow the market, grows the market, grow the pie, bigger pie, enlarge the market, tailwind, validates our, validation, confirms our, proves us right, plays into our hands, play into ~ hands, makes us stronger, make us stronger, make us better, makes us better, keeps us on our toes, raises our game, delighted, glad, happy, pleased, jevons, demand ~ up/grow/rise/soar/skyrocket/increase/surge/explode, use ~ skyrocket/soar/explode, usage ~ grow/rise/soar/skyrocket/explode, market ~ grow/bigger/expand/larger, more people will use, drives adoption, drive adoption, accelerates adoption, we benefit, all benefit, everyone benefits, everybody benefits, everybody wins, everyone wins, customers win, benefit everyone, profit from, learn from",
    },
  ],
};
