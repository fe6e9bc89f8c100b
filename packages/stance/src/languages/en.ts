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
      "not, n't, no, never, neither, nor, none, nobody, no one, nothing, nowhere, hardly, barely, scarcely, cannot, can't, won't, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, hasn't, haven't, hadn't, wouldn't, couldn't, shouldn't, mustn't, needn't, ain't, fail to, fails to, failed to, unable to, far from, anything but, nothing like, nowhere near, little evidence, no sign, no evidence, no longer, not yet, stop short of, little, few, rather than, instead of, too early to speak of, rule out, unlikely, impossible, refuse to, not going to",
    nounNegator: "without, absence of, free of, lack of",
    noNegator:
      "no doubt, no question, not only, not just, not merely, not simply, not least, nothing less than, nothing short of, no less than, not to mention, no wonder, no matter, nothing but, no secret, no surprise, no coincidence, not surprisingly, not alone, little by little, a few, a little, why not, little doubt, no small",
    denier:
      "doubt, doubtful, deny, disagree, disput*, reject the idea, reject the notion, reject, sceptical, skeptical, unconvinced, not convinced, not buying, don't buy, wrong to think, wrong to say, mistaken, nonsense, myth, false, untrue, not true, isn't true, wrong, mistake to think, illusion, refut*, debunk*, contradict, rubbish, question whether, fallacy",
    opinionVerb:
      "think, thought, believe, say, said, expect, see, saw, feel, suppose, assume, claim, argue, suggest, mean, fear, worry, warn, predict, imagine, call, consider, regard, view, conclude, insist, convinced, guess, speculat*, announce, declare, proclaim, accept, agree",
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
    pronoun: "it, its, they, them, their, he, his, him, she, her, theirs, they're, it's, they've, it'll, they'll",
    subject: "i, you, he, she, there, one, this, everyone, nobody",
    determiner: "the, this, that, its, their, these, those, his, such a, such, a, an",
    novelty: "new",
    genitive: "of",
    challengerNoun:
      "model, company, firm, startup, start-up, lab, laboratory, newcomer, upstart, entrant, challenger, rival, competitor, chatbot, app, product, technology, system, software, maker, manufacturer, producer, supplier, provider, device, platform, service, import, cell, battery, car, plant, approach, launch, arrival, emergence, release, invention, breakthrough, tool, offering, contender, attacker, outsider, youngster",
    incumbentNoun:
      "incumbent, established, industry, the leaders, the giants, giant, old guard, household names, domestic, home-grown, homegrown, local, traditional, legacy, big players, established players, top players, existing players, heavyweights, the majors, market leaders, sector",
    toward:
      "to, for, on, over, than, against, of, with, behind, at, upon, toward, towards, into, versus, compared with, compared to, about",
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
      cues: "change, alter, transform, reshape, reorder, remake, affect, effect, impact, influence, shift, move, interfere, matter, make a difference, makes a difference, difference, big deal, huge deal, consequence, consequences, repercussion, implications, ramifications, far-reaching, profound, important, significance, move the needle, moves the needle, tip the balance, tilt the balance, alter the balance, redraw, redefine, reinvent, stir, ripple*, leave ~ mark, feel the effects, felt, wakes, interrupt, ruffle, budge, sway, swing, dent, make waves, made waves, reset, rethink, reconsider, repercussions",
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
      cues: "new normal, new reality, in turmoil, turmoil, jitters, jittery, spook, spooked, chill, chilling, petrified, horrified, appalled, apprehens*, distress, distressing, agoni*, gut-wrenching, hair-raising, nightmar*, sleepless nights, in a panic, scrambling, scramble, worried sick, apocalyp*, on the brink, brink, precipice, abyss, mayday, sos, brace, brace ourselves, buckle up, beware, watch out, caution, cautious, must do better, must wake, catch ~ napping, do or die, make or break, wake ~ up, smell the coffee, act now, before it is too late, before it's too late, too late, gravity of the situation, reason to fear, reason to worry, cause for concern, not a joke, no joke, no laughing matter, closing in, closing in fast, shutting down, close ~ plants, worry, worried, worrying, worrisome, concern, concerned, concerning, alarm, alarming, alarmed, fear, fearful, afraid, frighten, frightening, scare, scared, scary, terrif*, anxious, anxiety, dread, panic, nervous, uneasy, unease, troubling, troubled, disturbing, ominous, sobering, warning, warn, warning sign, wake-up call, wakeup call, wake up, waking up, alarm bells, red flag, shot across the bow, writing on the wall, shock, shocked, shocking, earthquake, seismic, tremor, bombshell, sputnik, stunned, caught ~ off guard, caught ~ by surprise, caught off guard, taken by surprise, caught napping, lose sleep, sleepless, urgent, urgency, emergency, existential, crisis, take ~ seriously, taking ~ seriously, cannot afford, can't afford, must react, must respond, must act, need to react, need to respond, have to react, have to respond, no time to lose, running out of time, clock is ticking, time is running, must not lose, must not rest, on the defensive, on the back foot, under siege, fighting for survival, fight for survival, survival, matter of survival, keeps me awake, awake at night, keep ~ up at night, sit up and take notice, sit up, pay attention, watch ~ closely, on alert, vigilant, vigilance, grave consequences, real trouble, deep trouble, serious trouble, in deep water, on the line, out of a job, plants will close, factories will close, own the market, own this market, own the future, reckless, foolish, dire, bleak, grim, doom, doomed, fatal, catastroph*, disaster, painful, brutal, rude awakening, reckoning, tsunami, avalanche, steamroll*, storm is coming, game is up, party is over, days are numbered, sense of urgency, gloom*, bloodbath, protect our, need protection, need ~ tariffs, call for tariffs, new strategy, different strategy, change of strategy, change our strategy, change course, rethink our, rethink everything, back to the drawing board, step up, raise our game, must improve, need to improve, must get better, wrong side of, got it wrong, missed the boat, missed the train, what went wrong, lose/lost sleep, loses sleep, losing sleep",
    },
    {
      name: "heed",
      frame: "heed",
      strength: 0.6,
      cues: "look down on, condescend*, make light of, turn up ~ noses, wave ~ away, waved away, discount ~ too, sweep ~ under, treat ~ as a joke, mock, ridicule, laugh, laughing, smile about, smirk, sniff at, pooh-pooh, not taking ~ seriously, misjudge, lull, underestimat*, underrate, underappreciated, count ~ out, write ~ off, wrote ~ off, written off, dismiss, ignore, overlook, complacen*, shrug ~ off, shrugged off, brush ~ aside, laugh ~ off, laugh at, turn a blind eye, play down, downplay, belittle, bury ~ heads, head in the sand, rest on ~ laurels, asleep at the wheel, asleep, arrogan*, take ~ lightly, taken lightly, sneer*, scoff, naive",
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
      cues: "lag, laggard, trail, fall behind, falls behind, fell behind, falling behind, fallen behind, left behind, far behind, years behind, generations behind, miles behind, months behind, behind, lose to, lost to, losing to, lose out, losing out, lose the race, lose ground, lost ground, losing ground, lose touch, inferior to, worse than, weaker than, slower than, cannot keep up, playing catch-up, play catch-up, play catch up, second best, second-best, also-ran, rely on, reliant on, depend on, dependent on, dependence on, copy, copied, copycat, imitat*, mimic, clone, knock-off, knockoff, rip off, piggyback*, stand on the shoulders, built on the work of, borrow, derive from, derivative, steal, stole, stolen, stands in the shadow, no match for, not in the same league, not a match for, cannot match, can't match, cannot compete with, can't compete with, cannot compete, can't compete, unable to compete, nowhere near, out of ~ league, not catch up, long way to go, long way off, far to go, ground to make up, ground to cover, defenceless against, defenseless against, powerless against, helpless against, distil/distill, freerid*, free ride, ape, plagiari*, reverse-engineer, ride on the coattails, coattails, need our, needs our, cannot do without, can't do without",
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
      cues: "lead the, strong, strength, powerful, robust, competitive, competitiveness, capable, capability, excellent, outstanding, impressive, impress, remarkable, astonishing, astounding, amazing, incredible, extraordinary, brilliant, superb, stellar, spectacular, first-rate, world-class, world class, top-notch, state of the art, state-of-the-art, cutting-edge, cutting edge, leading-edge, best-in-class, advanced, sophisticated, innovative, innovation, ingenious, inventive, clever, smart, revolutionary, groundbreaking, ground-breaking, breakthrough, milestone, leap forward, quantum leap, huge step, big step, major step, feat, achievement, success, successful, succeed, triumph, victory, win, winner, winning, won, progress, advance, efficient, efficiency, productive, fast, quick, rapid, speed, agile, nimble, dynamic, cheap, cheaper, low-cost, low cost, low price, inexpensive, affordable, cost-effective, bargain, half the price, half price, half the cost, half the money, half as much, tenth of the cost, tenth of the price, fraction of the cost, fraction of the price, fraction of what, fraction of the money, good, better, best, credible, credibility, convincing, persuasive, reliable, mature, proven, works, working, popular, popularity, sought-after, attractive, appealing, irresistible, high quality, high-quality, quality, well funded, well-funded, deep pockets, subsid*, thrive, thriving, flourish, boom, booming, surge, soar, skyrocket, take off, taking off, momentum, on the rise, rise of, ascent, emerge, expansion, gain, hit, sensation, pioneer, trailblaz*, visionary, scale up, scaling up, delivers, fulfil*, keep ~ promise, kept ~ promise, live up to, lived up to, ready, promising, ambitious, determined, aggressive, aggressively, hungry, relentless, unstoppable, independent, top spot, number one, no. 1, top of the charts, profitable, healthy, solid, attract talent, best minds, talented, patents, knows how, know-how, expertise, experience, experienced, scale, resources, chops, holds up, real thing, the real deal, the genuine article",
    },
    {
      name: "leadership",
      frame: "strong",
      strength: 0.65,
      cues: "leader, leadership, market leader, set the standard, sets the standard, set the pace, sets the pace, gold standard, benchmark, at the forefront, in a league of ~ own, dominant, superior, strong position, stronger position, position of strength, well positioned, well-positioned, well prepared, well-prepared, prepared, well placed, firmly in control, in control, hold ~ own, holding ~ own, stand ~ ground, hold ~ ground, defend, resilient, resilience, withstand, weather the storm, weather this, survive, adapt, adaptable, deep roots, loyal customers, customer loyalty, trusted, ecosystem, here to stay, has arrived, come of age, not a fluke, no fluke, isn't a fluke, not a flash in the pan, not a one-off",
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
      cues: "market share, share of the market, position, foothold, customer base, customers, margins, margin, revenue, sales, profits, order book, orders, valuation, share price, market value, grip on, hold on, status, reputation, business model, business, jobs, livelihood, livelihoods",
    },
    {
      name: "distance",
      frame: "calm",
      strength: 0.5,
      cues: "distance, gap remains, gap is growing, gap is widening, widening gap, big gap, huge gap, wide gap, enormous gap, gulf, barrier to entry, barriers to entry, high barriers, a matter of decades, decades away, many years away, long way away, takes more than, takes years, take years, take decades, takes time, not overnight, far off, distant prospect, remote prospect",
    },
    {
      name: "decline",
      frame: "down",
      strength: 0.45,
      cues: "shrivel, wither, ebb, abate, subside, recede, taper, thin, fizzle, die down, dies down, died down, die away, blow over, blows over, peter out, dry up, dries up, dissolve, go up in smoke, all but gone, all but vanished, slip away, slipping away, ebbing, downhill, dwarf, hanging by a thread, hang by a thread, smaller, puddle, shrink, shrank, shrunk, shrinking, narrow, dwindle, melt, melt away, vanish, disappear, evaporate, wane, fade, diminish, decrease, decline, drop, fall, fell, fallen, plunge, plummet, tumble, slump, slip, slide, sink, sank, crash, lose, losing, lost, loss of, forfeit, squander, surrender, cede, weaken, thing of the past, come to an end, crumble, cut, slash, halve, under threat, at risk, in danger, in jeopardy, gone forever, on the wane, run out",
    },
    {
      name: "growth",
      frame: "up",
      strength: 0.4,
      cues: "enlarge, swell, multiply, double, triple, accelerate, build up, add to, upward, uphill, broaden, consolidate, cement, reinforce, fortify, larger, bigger, wider, grow, grew, grown, growing, growth, increase, rise, rose, risen, rising, expand, extend, strengthen, bolster, boost, climb, mount, mounting, deepen, escalat*",
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
      cues: "not overestimate, not overreact, not panic, not be overestimated, not be exaggerated, not overrate, inflated, puffed up, ballyhoo, hoopla, hullabaloo, hubbub, furore, furor, frenzy, mania, craze, media frenzy, media hype, feeding frenzy, clickbait, headlines, headline-grabbing, histrionics, false alarm, phantom, ghost, red herring, straw man, wrong conclusion, wrong conclusions, wrong lesson, too much is made, too much has been made, made too much of, reading too much, read too much, reports of ~ death, announces the death, death of, overplayed, overplay, overegged, over the top, over-interpret*, jump to conclusions, hot air, empty talk, scare talk, exaggerat*, overblown, overstat*, overdone, overdo, overdramati*, overhyped, overrate, overestimat*, overreact*, hype, hysteri*, hyperbole, alarmist, alarmism, scaremonger*, fearmonger*, fear-mongering, doom-mongering, doom and gloom, panic-mongering, panic about, panic over, panic around, talk of, prophets of doom, obituaries, sensational*, media circus, fuss, much ado, storm in a teacup, tempest in a teapot, blown out of proportion, out of proportion, out of all proportion, misplaced, unfounded, unwarranted, groundless, baseless, unjustified, unnecessary, premature, far-fetched, misguided, absurd, ridiculous, laughable, ludicrous, silly, crying wolf, cry wolf, moral panic, mountain out of a molehill, molehill, scare story, scare stories, bogeyman, bogeymen, scarecrow, buzz, misleading, misread*, misinterpret*, misunderst*, knee-jerk, excitement, noise, drama, gets too much attention, too much attention, commotion, agitation",
    },
    {
      name: "smallness",
      frame: "calm",
      strength: 0.6,
      cues: "not worth mentioning, trifle, trifling, paltry, meagre, meager, slight, scant, slim, isolated case, isolated cases, isolated, sporadic, margins of, at the margins, on the fringe, fringe, barely noticeable, unnoticed, hardly notice, barely notice, nothing to write home, immaterial, inconsequential, dent in, local phenomenon, small potatoes, small beer, small fry, peanuts, limited, negligible, marginal, minimal, minor, insignificant, trivial, irrelevant, tiny, modest, manageable, containable, contained, bearable, tolerable, secondary, peripheral, short-lived, temporary, temporarily, transient, fleeting, episode, blip, hiccup, bump in the road, drop in the ocean, drop in the bucket, sideshow, makes no difference, make no difference, makes little difference, little difference, does not matter, doesn't matter, hardly matter*, barely matter*, few customers, handful of, one of many, just another, yet another, one more, merely, nothing more than, no more than, at most, low risk, low probability, less than one percent, less than 1 percent, below one percent, under one percent, fraction of a percent, tiny fraction, small fraction, tiny share, minuscule, rounding error, remote, a pinprick, pinprick, mosquito bite, flea bite, niche",
    },
    {
      name: "composure",
      frame: "calm",
      strength: 0.7,
      cues: "unbothered, undaunted, unshaken, carefree, at peace, keep calm, steady nerves, nerves of steel, nonchalant, easygoing, no sleepless, no cause for alarm, take it easy, let them come, perfectly able, have what it takes, can live with, sleep at night, sleeping well, not scared, not afraid, not worried, no fear, calm, relaxed, relax, unfazed, unimpressed, unconcerned, unworried, unperturbed, untroubled, unruffled, unmoved, serene, sanguine, cool-headed, coolly, composed, composure, level-headed, keep ~ cool, stay cool, sleep well, sleep soundly, sleep easy, at ease, no panic, no cause for, no reason to, no reason for, no need to, no grounds for, not losing sleep, don't lose sleep, lose no sleep, nothing to fear, nothing to worry, no drama, no big deal, not a big deal, no problem, not a problem, no worries, confident, confidence, optimistic, optimism, reassur*, unafraid, cool about, shrugs, shrug, yawn, keep ~ perspective, put ~ in perspective, into perspective, in perspective, live with, cope with, can handle, well able to, take ~ in ~ stride, in our stride, bring it on, come what may, hold no fear, not keep ~ awake, big enough for, lose/lost no sleep, nobody ~ losing sleep",
    },
    {
      name: "status quo",
      frame: "calm",
      strength: 0.65,
      cues: "more of the same, on we go, plain sailing, nothing out of the ordinary, ordinary competition, run of the mill, same old, old story, every year, every few years, every couple of years, holds steady, steady course, constant, undisturbed, uninterrupted, plans remain, no turning point, no watershed, no upheaval, no earthquake, not a revolution, no game changer, no game-changer, no shift, no change, nothing changes, nothing has changed, nothing will change, nothing changed, changes nothing, change nothing, changed nothing, changes little, change little, not change much, hardly change*, business as usual, as usual, status quo, unchanged, as before, same as before, same as ever, remains the same, stays the same, stay the same, unaffected, not affected, no effect, no impact, little impact, little effect, without consequences, no consequences, stay the course, on course, on track, carry on, stick to ~ plan, stick to ~ strategy, no revolution, evolution not revolution, nothing new, seen before, seen it before, seen this before, seen this film, seen this movie, been here before, come and go, came and went, normal, normality, natural progression, predictable, to be expected, part of the game, part of business, par for the course, run-of-the-mill, everyday competition, routine, steady, stable, remain committed, committed to our, plans are unchanged, plan is unchanged, stand by our, stick with our, keep investing, continue to invest, continue investing, full steam ahead, no different from, as expected",
    },
    {
      name: "good news",
      frame: "calm",
      strength: 0.55,
      cues: "silver lining, gift, godsend, favourable, favorable, advantageous, constructive, encouraging, encourage, support, supportive, friend, friends, together, side by side, hand in hand, joint venture, new customers, new riders, more customers, bigger market, larger market, expands the market, wider market, on our toes, keeps us sharp, keeps ~ sharp, sharpen, sharpens us, fit, fantastic news, wonderful, thank, thanks, grateful, healthy for, healthy thing, good for, good news, good thing, good for us, good for everyone, good for the, great news, great for, positive development, welcome, welcomes, welcomed, blessing, boon, bonus, opportunity, opportunities, chance for, benefit, beneficial, benefits everyone, helpful, help us, helps us, help everyone, complement*, partner, partnership, cooperat*, collaborat*, ally, allies, coexist*, co-exist*, room for, space for, enough room, rising tide, lift all boats, lifts all boats, win-win, spur us, spurs us, spur on, incentive, stimulus, stimulat*, invigorat*, motivat*, inspir*, exciting, excited, healthy competition, healthy rivalry, competition is good, more demand, grow the market, grows the market, grow the pie, bigger pie, enlarge the market, tailwind, validates our, validation, confirms our, proves us right, plays into our hands, play into ~ hands, makes us stronger, make us stronger, make us better, makes us better, keeps us on our toes, raises our game, delighted, glad, happy, pleased, jevons, demand ~ up/grow/rise/soar/skyrocket/increase/surge/explode, use ~ skyrocket/soar/explode, usage ~ grow/rise/soar/skyrocket/explode, market ~ grow/bigger/expand/larger, more people will use, drives adoption, drive adoption, accelerates adoption, we benefit, all benefit, everyone benefits, everybody benefits, everybody wins, everyone wins, customers win, benefit everyone, profit from, learn from",
    },
  ],
};
