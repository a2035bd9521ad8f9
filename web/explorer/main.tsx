import { render } from 'preact';
import { App } from './app.js';
import { followLinks } from './navigate.js';
import { applySettings, settings } from './settings.js';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/search.css';
import './style/statement.css';
import './style/article.css';
import './style/picture.css';

applySettings(settings.get());
followLinks();
render(<App />, document.getElementById('page')!);
