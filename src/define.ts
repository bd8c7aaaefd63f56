// Registers every element.
import './elements/feedback-form/define.js';
import './elements/nps-survey/define.js';
import './elements/points-badge/define.js';
import './elements/provider/define.js';
import './elements/rewards-list/define.js';
import './elements/tier-progress/define.js';
import './elements/your-rewards/define.js';
