// Registers every element.
import './elements/ces-survey/define.js';
import './elements/csat-survey/define.js';
import './elements/expectation-survey/define.js';
import './elements/feedback-form/define.js';
import './elements/nps-survey/define.js';
import './elements/points-badge/define.js';
import './elements/provider/define.js';
import './elements/rewards-list/define.js';
import './elements/tier-progress/define.js';
import './elements/your-rewards/define.js';
