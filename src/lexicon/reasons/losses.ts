import type { ReasonEntry } from '../reasons.ts';

/** Signs of losses, debts and lack of money. */
export const LOSSES_SIGNS: readonly ReasonEntry[] = [
  {
    category: 'financial_losses',
    weight: 2,
    signs: `
      beyond our means, beyond its means, fiscal health, reduced tax revenue|s, tax revenue shortfall,
      falling tax revenue|s, lower tax revenue|s, dire financial straits, financial straits, plug ..
      deficit, cost overruns, financial squeeze, financial gap, budget squeeze, squeezed budgets, cash
      outflow, burn rate, reduce burn, reduce .. burn, extend .. runway, path to profitability, structural
      deficit, operating deficit, operating loss|es, budget hole, budget imbalance, pre-tax loss, a loss of,
      pretax loss, loss-makers, financially unsustainable, financial sustainability of, revenue shortfall,
      missed its, running at a loss, operated at a loss, losing about, losing around, losing more than,
      losing up to, lost about, lost more than, funding shortfall, insufficient funding, insufficient funds,
      funding uncertainty, end of funding, funding dried up, low profit|s, no profit, loses us, losing us,
      cannot carry, hole in .. budget, hole in .. finances, gap in .. budget, gap in .. finances, funding
      round, failed to close, did not come together, months of cash, no longer viable, not viable, unviable,
      not financially viable, unsustainable, unable to pay, unaffordable, going concern, heavy losses,
      budget constraint|s, budget challenge|s, budget restraint|s, budget gap, budgetary, balance .. budget,
      balancing .. budget, lack of investment, investors pulled, failed to find a buyer, failed to find a ..
      buyer, unable to find a buyer, cash flow problems, cashflow problems, cash-flow problems, cash
      shortage, shortage of cash, money troubles, financial constraint|s, financial crunch, financial
      reasons, financial issues, financial hardship|s, financially strapped, financial turmoil, financial
      burden, financial stress, financial blow, fiscal crisis, fiscal pressure|s, fiscal challenge|s, fiscal
      problems, revenue gap, lost .. million, losses of, bad loans, bad debts, credit losses, mounting
      losses, credit crunch at, stem .. losses, poor financial, profits slump|ed, profits dropped, profits
      plunged, weak profits, profit slide, profit drop, plunging profit|s, dwindling profit|s, tumbling
      profit|s, hit to profit|s, missed .. targets, margin target, low profitability, lack of profitability,
      money-losing, money losing, struggling financially, overspen|t|ding, cash reserves, burned through,
      loss, losses, net loss|es, loss-making, lossmaking, loss making, unprofitable, losing money, lost
      money, lose money, los|e|es|t|ing .. million, los|e|es|t|ing .. billion, write-down|s, writedown|s,
      write-off|s, write-offs, debts, indebted, debt burden, debt load, debt pile, heavy debt, high debt,
      mountain of debt, net debt, in debt, pay down debt, reduce debt, reducing debt, cut debt, debt-laden,
      debt-ridden, cash-strapped, cash strapped, deficit|s, shortfall|s, budget gap|s, budget hole|s, budget
      crisis, budget crunch, budget shortfall|s, budget problem|s, budget pressure|s, budget woes, budgetary
      pressure|s, funding gap|s, funding crisis, funding shortage|s, black hole, in the red, bleeding, cash
      crunch, cash crisis, cash burn, burning cash, cash position, out of cash, out of money, run out of ..
      money, running out of .. money, lack of funds, out of funds, fund-raising, fundraising, failed to
      raise, failing to raise, failed to secure, failing to secure, unable to secure, unable to raise, lack
      of funding, lack of money, lack of capital, no funding, underfunded, financial difficult|y|ies,
      financial problem|s, financial trouble|s, financial crisis at, financial strain|s, financial
      pressure|s, financial challenge|s, financial woes, financial distress, financial situation, financial
      position, financial emergency, financial hole, financial viability, financial performance, financial
      health, financial backing, financial impact, financially unviable, financially troubled, financial
      losses, financial fallout, financial reality, financial realities, profit fall|s, profit slump|s,
      profit warning|s, profit drop|s, profits fell, profit fell, profits fall|s|ing, fall in .. profit|s,
      drop in .. profit|s, slump in .. profit|s, decline in .. profit|s, slide in .. profit|s, plunge in ..
      profit|s, falling profit|s, lower profit|s, sliding profit|s, slumping profit|s, declining profit|s,
      profit decline|s, profit hit, earnings slump|ed, lower earnings, disappointing results, poor results,
      weak results, worse than expected results, weak earnings, return to profit|s, back to profit, back
      into profit, struggling to stay afloat, stay afloat, insolvent, spending more than, spending .. more
      than, more than .. making, endowment, survival, stave off collapse, avoid bankruptcy, avoid
      insolvency, short of cash, keep the company funded, credit rating, liquidity, capital shortfall,
      unsustainable losses, hemorrhag|e|ing, haemorrhag|e|ing, pension deficit, missed payments, @FALLING ..
      @PROFIT, @PROFIT .. @FALLING, @PROFIT .. were down, @PROFIT .. was down, @PROFIT were down, @PROFIT
      down, down .. @PROFIT, warned on profit|s, warning on profit|s, missed .. estimates, missed ..
      forecasts, missed earnings, short of profit|s, short of money, short of funds, short of income, a gap
      of, gap of @AMOUNT, hole of @AMOUNT, a hole of, funding hole, black holes, @AMOUNT .. million short,
      @AMOUNT .. billion short, million short of, money ran out, money runs out, money running out, money
      has run out, ran out of, run out of cash, running out of cash, runs out of, running low on, run dry,
      ran dry, no money, not enough money, not have the money, does not have enough money, cannot afford,
      can not afford, can't afford, could not afford, couldn't afford, can no longer afford, could no longer
      afford, no longer afford, unable to afford, cannot sustain, can't sustain, could not sustain, not
      sustainable, no longer sustainable, make up for .. lost revenue|s, make up for .. revenue, make up ..
      revenue, offset .. revenue, loss of income, lost income, lost .. revenues, overdrawn, overdraft,
      unpaid, owes, arrears, swung to .. loss, swing to .. loss, slid to .. loss, fell to .. loss, slump to
      .. loss, slumped to .. loss, slumping to .. loss, plunged to .. loss, plunged into .. red, into the
      red, into loss, into losses, losing £, losing $, writing down, writing off, write down, write off,
      written off, written down, impairment|s, charge-offs, non-performing loans, loan losses, trading
      losses, bad loan|s, defaults, shore up .. finances, shore up .. balance, shoring up .. finances,
      balance sheet|s, strengthen .. finances, repair .. finances, fix .. finances, put .. finances, restore
      .. finances, stabilise .. finances, stabilize .. finances, finances, sound footing financially,
      financial gap|s, financial crisis in the, financial shortfall, financial stability, financial
      stabilisation, financial recovery, financial survival, financial restraint|s, financial limitations,
      financial state, financial state of, financial outlook, financial mess, financial plight, financial
      toll, financial damage, financial consequences, financial hit, financial crisis facing, tight
      finances, tight budget|s, tighter budget|s, shrinking budget|s, reduced budget|s, budget deficits,
      budget overrun, overruns, over budget, fiscal deficit, fiscal year deficit, fiscal emergency, fiscal
      cliff, fiscal distress, fiscal constraints, fiscal shortfall, structural gap, structural imbalance,
      funding deficit, funding cliff, funding challenges, funding pressures, funding squeeze, funding
      difficulties, funding problems, lack of cash, lack of finance, lack of financing, lack of investor|s,
      lack of profits, failed .. financing, failed .. funding, failure to raise, failure to secure, failure
      to find .. investor|s, failed to attract .. investment, could not raise, couldn't raise, could not
      secure, couldn't secure, unable to find .. investor|s, investor pulled, investors withdrew, backers
      pulled, backer pulled, funding fell through, deal fell through, run of losses, years of losses, string
      of losses, accumulated losses, annual losses, quarterly loss|es, first-half loss, half-year loss,
      full-year loss, record loss|es, huge loss|es, big loss|es, massive loss|es, widening loss|es, growing
      loss|es, deepening loss|es, stem the losses, stem the bleeding, stop the bleeding, heavily indebted,
      indebtedness, debt repayments, debt payments, debt servicing, repay .. debt, repay .. loans, repaying
      .. debt, service .. debt, servicing .. debt, debt crisis at, reduce .. debt|s, cut .. debt|s, cutting
      .. debt|s, pay down .. debt, paying down .. debt, trim .. debt, pay off .. debt|s, heavy debts, debt
      burdens, mounting debt|s, huge debt|s, crippling debt|s, saddled with .. debt, loan covenant|s,
      covenants, cash-flow, cash flow issues, cash flow difficulties, negative cash, cash drain, drain on ..
      cash, drain on .. resources, drain on .. finances, burned cash, burnt cash, burning through, spending
      significantly more, spent more than, more than it earns, more than it makes, more than it takes in,
      more than we earn, more than we're making, outgoings exceed, expenses exceed, costs exceed, costs
      exceeded, exceed .. income, exceeded .. income, exceed .. revenue|s, exceeded .. revenue|s, not
      profitable, no longer profitable, not making money, wasn't making money, isn't making money, never
      made money, never turned a profit, failed to turn a profit, yet to turn a profit, far from profitable,
      not economically viable, no longer economically viable, not commercially viable, commercially
      unviable, economically unviable, uneconomic, uneconomical, stay in business, keep .. afloat, keep ..
      alive, keep .. in business, remain viable, remain solvent, long-term viability, solvency, survive,
      survived, ensure .. survival, fight for survival, fighting for .. survival, existential, teetering, in
      trouble financially, financial bind, hard up, strapped, strapped for cash, belly up, financial rescue,
      emergency funding, emergency loan, bail-out, rescue deal, lifeline, returned to loss, poor financial
      results, weak financial results, disappointing financial, weak quarter, poor quarter, bad quarter,
      rough quarter, dismal quarter, disappointing quarter, disappointing earnings, poor earnings, poor
      trading results, profits squeeze, profit squeeze, squeeze on profits, squeeze on margins, margin
      squeeze, margin pressure|s, pressure on margins, pressure on profit|s, squeezed margins, shrinking
      margins, thin margins, tight margins, razor-thin margins, narrow margins, declining margins, falling
      margins, eroding margins, endowment losses, investment losses, pension shortfall, pension liabilities,
      restore .. to profit, restore profits, return .. to profit, return the business to profit|ability,
      return to the black, back in the black, back into the black, back to black, turn a profit, break its
      losing, turn around .. loss, turn around .. losses, loss-maker, balance .. books, balancing .. books,
      balance its books, balanced budget|s, overspend, budget reduction|s .. state, anticipating a reduced
      budget, financial slump, close .. funding gap, closing .. budget gap, closing .. budget deficit,
      closing .. deficit, closing .. shortfall, funds .. dried up, investment .. dried up, stave off ..
      collapse, stave off .. bankruptcy, stave off .. insolvency, avert bankruptcy, avert collapse, avert
      insolvency, prevent bankruptcy, prevent .. collapse, donations fell, donations .. @FELL, fall in
      donations, drop in donations, decline in donations, less in donations, fewer donations, gifts ..
      @FELL, investors refuse|d, investors .. no longer, investors .. unwilling, investors .. decline|d,
      investors backed out, investors pulled out, missing .. forecasts, missing .. estimates, missing ..
      targets, missed .. target, missed .. forecast, miss .. forecasts, fell short of .. forecasts, fall
      short of .. forecasts, earnings miss, revenue miss, profits warning, profits warnings, earnings
      warning, quarterly deficit, surprise loss, unexpected loss, bigger loss, bigger-than-expected loss,
      wider loss, wider-than-expected loss, first loss, losses .. mounted, losses .. piled, losses ..
      widened, losses .. swelled, losses mount, losses pile, losses widen, losses swell, keeping .. afloat,
      remain afloat, remain in business, stay solvent, stay alive, keep .. going, survival of the .., ensure
      its survival, battle for survival, struggling to survive, fighting for survival, fighting to survive,
      battling to survive, perilous financial, precarious financial, parlous financial, dire financial,
      dismal financial, serious financial, severe financial, weak financial, poor finances, weak finances,
      dire finances, perilous finances, ailing finances, shaky finances, strained finances, troubled
      finances, precarious finances, finances .. deteriorat|ed|ing, unsustainable .. finances, sounder
      financial, stronger financial, sustainable financial, financial recovery plan, financial turnaround,
      financial sustainability plan, financial crisis gripping, in financial crisis, its financial crisis,
      own financial crisis, university's financial, company's financial, council's financial, district's
      financial, city's financial, financial shortfalls, financial deficit, structural shortfall, income
      shortfall|s, cash shortfall|s, cash flow difficult|y|ies, cashflow difficult|y|ies, cash-flow
      difficult|y|ies, cash flow crisis, cash problems, drain on cash, short on cash, starved of cash,
      starved of funds, starved of funding, starved of investment, ran through .. cash, running through ..
      cash, low on cash, low on funds, low on money, lacks .. money, lacks .. funds, lack the money, lacks
      the money, lack the funds, lacks the funds, depleted reserves, reserves .. run out, dwindling
      reserves, used up .. reserves, drawing on reserves, draw down reserves, drain on reserves, unable to
      meet .. payroll, unable to make payroll, make payroll, meet payroll, meet its debts, pay its bills,
      pay its debts, paying its bills, cannot pay, couldn't pay, could not pay, can't pay, can not pay,
      bankers .. called in, banks .. called in, lenders .. called in, called in .. loan|s, call in ..
      loan|s, bank withdrew, banks withdrew, lender|s withdrew, withdraw .. credit, credit line|s, loan
      default, debt restructuring talks, crushing debt|s, massive debt|s, large debt|s, big debt|s, debts
      of, debt of, burdened by debt, burdened with debt, saddled with debt, laden with debt, drowning in
      debt, weighed down by debt, deep in debt, debt mountain, overshot .. budget, went over budget,
      expenditure exceed|ed|s|ing, expenses exceed|ed|s|ing, costs .. outstrip|ped|ping, expenses ..
      outstrip|ped|ping, costs outpac|e|ed|ing .. revenue|s, expenses outpac|e|ed|ing, not making a profit,
      never made a profit, never been profitable, has not been profitable, was not profitable, wasn't
      profitable, isn't profitable, is not profitable, unprofitab|le|ly|ility, no longer economic, not
      economic, economically viable, commercially viable, no longer financially, not financially,
      financially viable, slump in profits, slump in earnings, fall in earnings, drop in earnings, decline
      in earnings, plunge in earnings, falling earnings, declining earnings, weaker earnings, sagging
      earnings, sagging profits, shrinking profits, low margins, profits .. collapsed, profits .. halved,
      profits .. hit, profits .. wiped out, eroded profits, hit profits, dented profits, dent in profits,
      hit .. profits, earnings .. fell, earnings .. dropped, earnings .. plunged, shrinking endowment,
      endowment .. @FELL, drop in .. endowment, investments .. lost, losses on investments, losses on ..
      investments, pension hole, state of .. finances, viability, rescue package, los|e|es|t|ing .. @AMOUNT,
      close .. budget gap, close .. budget deficit, close .. deficit, close .. shortfall, close .. gap,
      closing .. gap, out of bankruptcy proceedings, stay out of bankruptcy, wipe|d out .. profit|s, budget
      .. hole, money woes, cash woes, no viable future, not sufficiently profitable, insufficiently
      profitable, keep the lights on, months of runway, running at a deficit, no longer be subsidi|sed|zed,
      could not be subsidi|sed|zed, propped up, costs exceeding .., no prospect of .. profit, no longer pays
      its way, pay its way, pay its own way`,
  },
  {
    category: 'financial_losses',
    weight: 1,
    signs: `
      debt, financing, bailout, runway, default, struggling, cash, solvent, credit, capital, budget`,
  },
];
